-- A person who registers: opens the form, sends it, is confirmed. One thread is one person after another.
local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
    everyone = everyone or {}
    table.insert(everyone, thread)
end

function init(arguments)
    path = arguments[number % #arguments + 1] .. "/register"
    sent, confirmed, refused, form = 0, 0, 0, nil
    math.randomseed(os.time() + number)
end

function request()
    -- The limits per source are for one source; each of these comes from another.
    local headers = { ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254)) }
    if form == nil then
        return wrk.format("GET", path, headers)
    end
    sent = sent + 1
    headers["Cookie"] = form.cookie
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    local who = string.format("Nils+%d", sent)
    local address = string.format("nils.%d.%d.%d%%40lager.example", os.time(), number, sent)
    local body = string.format("_csrf=%s&submission=%s&website=&name=%s&email=%s", form.csrf, form.submission, who, address)
    return wrk.format("POST", path, headers, body)
end

function response(status, headers, body)
    if form == nil and status == 200 then
        form = {
            csrf = string.match(body, 'name="_csrf" value="([^"]*)"'),
            submission = string.match(body, 'name="submission" value="([^"]*)"'),
            cookie = string.match(headers["Set-Cookie"] or "", "^[^;]*"),
        }
    else
        if status == 303 then confirmed = confirmed + 1 else refused = refused + 1 end
        form = nil
    end
end

function done(summary, latency, requests)
    local all, no = 0, 0
    for _, thread in ipairs(everyone) do
        all = all + thread:get("confirmed")
        no = no + thread:get("refused")
    end
    print(string.format("registered=%d refused=%d seconds=%.3f p50=%.2f p95=%.2f p99=%.2f errors=%d", all, no,
        summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        latency:percentile(99) / 1000, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
