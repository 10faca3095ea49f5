-- Someone who answers a survey: opens her link, answers what is asked, sends it. One thread is one
-- person after another; arguments: the operator's path, the first link of each round, rounds per thread.
local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
    everyone = everyone or {}
    table.insert(everyone, thread)
end

function init(arguments)
    base, first, rounds = arguments[1], tonumber(arguments[2]), tonumber(arguments[3])
    turn, taken, refused, form = 0, 0, 0, nil
    math.randomseed(os.time() + number)
end

-- Rounds of 500 links each; with no round of its own every thread answers the last one.
local function link()
    if rounds == 0 then
        return 79 * 500 + first + turn * 8 + number
    end
    return (number * rounds + turn % rounds) * 500 + first + math.floor(turn / rounds)
end

function request()
    local headers = { ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254)) }
    local path = string.format("%s/answer/bench-%016d", base, link())
    if form == nil then
        return wrk.format("GET", path, headers)
    end
    headers["Cookie"] = form.cookie
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return wrk.format("POST", path, headers, form.body)
end

-- The first choice of each question, the same words in each field for words.
local function filled(body)
    local fields, chosen = {}, {}
    for tag in string.gmatch(string.match(body, '<main.*</main>') or body, "<input[^>]*>") do
        local name, kind = string.match(tag, 'name="([^"]*)"'), string.match(tag, 'type="([^"]*)"')
        local value = string.match(tag, 'value="([^"]*)"') or ""
        if name and (kind == "hidden" or kind == "radio" and not chosen[name]) then
            chosen[name] = true
            table.insert(fields, name .. "=" .. value)
        end
    end
    for name in string.gmatch(body, '<textarea[^>]-name="([^"]*)"') do
        table.insert(fields, name .. "=Mer+tid+att+prata")
    end
    return table.concat(fields, "&")
end

function response(status, headers, body)
    if form == nil and status == 200 then
        form = { body = filled(body), cookie = string.match(headers["Set-Cookie"] or "", "^[^;]*") }
    else
        if form ~= nil and status == 303 then taken = taken + 1 else refused = refused + 1 end
        form = nil
        turn = turn + 1
    end
end

function done(summary, latency, requests)
    local all, no, turns = 0, 0, 0
    for _, thread in ipairs(everyone) do
        all = all + thread:get("taken")
        no = no + thread:get("refused")
        turns = math.max(turns, thread:get("turn"))
    end
    print(string.format("answered=%d refused=%d turns=%d seconds=%.3f p50=%.2f p95=%.2f p99=%.2f errors=%d", all, no,
        turns, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        latency:percentile(99) / 1000, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
