-- Someone who says how it is going: opens her link, presses three times, and is done. One thread is one
-- person after another; arguments: the operator's path, the first link, how many links there are.
local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
    everyone = everyone or {}
    table.insert(everyone, thread)
end

local presses = { "work=GOOD", "work=GOOD&mentor=GOOD", "work=GOOD&mentor=GOOD&call=NO" }

function init(arguments)
    base, first, links = arguments[1], tonumber(arguments[2]), tonumber(arguments[3])
    turn, pressed, answered, refused, spent, form = 0, 0, 0, 0, 0, nil
    math.randomseed(os.time() + number)
end

function request()
    local link = turn * 8 + number
    if link >= links then
        spent = 1
        return wrk.format("GET", base .. "/courses")
    end
    local headers = { ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254)) }
    local path = string.format("%s/how/bench-%016d", base, first + link)
    if form == nil then
        return wrk.format("GET", path, headers)
    end
    headers["Cookie"] = form.cookie
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return wrk.format("POST", path, headers, presses[pressed + 1] .. "&_csrf=" .. form.token)
end

function response(status, headers, body)
    if spent == 1 then
        return
    end
    if form == nil then
        local token = string.match(body, 'name="_csrf"[^>]*value="([^"]*)"')
        if status == 200 and token then
            form = { token = token, cookie = string.match(headers["Set-Cookie"] or "", "^[^;]*") }
            return
        end
    elseif status == 200 and pressed < 2 then
        pressed = pressed + 1
        return
    elseif status == 303 and pressed == 2 then
        answered = answered + 1
        finished = os.time()
        form, pressed, turn = nil, 0, turn + 1
        return
    end
    refused = refused + 1
    form, pressed, turn = nil, 0, turn + 1
end

function done(summary, latency, requests)
    local all, no, over = 0, 0, 0
    for _, thread in ipairs(everyone) do
        all = all + thread:get("answered")
        no = no + thread:get("refused")
        over = math.max(over, thread:get("spent"))
    end
    print(string.format("answered=%d refused=%d spent=%d seconds=%.3f p50=%.2f p95=%.2f p99=%.2f errors=%d", all, no,
        over, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        latency:percentile(99) / 1000, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
