/* Loaded into a measured process before anything else: when it ends, it says on descriptor 3 what it took. */
process.on("exit", () => {
  const fs = require("node:fs");
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  try {
    // The kernel's own peak of this program; maxRSS may be that of the process that started it.
    peak = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  fs.writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: peak / 1024 }));
});
