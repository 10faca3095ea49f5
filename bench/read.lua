-- Reads pages and says how fast they came.
function done(summary, latency, requests)
    print(string.format("requests=%d seconds=%.3f p50=%.2f p95=%.2f p99=%.2f errors=%d", summary.requests,
        summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        latency:percentile(99) / 1000, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
