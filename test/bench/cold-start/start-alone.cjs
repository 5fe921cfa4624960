// One cold start in a process of its own: plain JavaScript, since Node would first have to strip types. It says when Node
// was there, when the handler was, and when the first answer was, all since the process began.
const bootedMs = performance.now();
const [, , file, event] = process.argv;

(async () => {
  const loaded = file === undefined ? {} : file.endsWith('.mjs') ? await import(file) : require(file);
  const readyMs = performance.now();
  const { user, system } = process.cpuUsage();
  const answer = event === undefined ? undefined : await loaded.handler(JSON.parse(event), {});
  const answeredMs = performance.now();
  console.log(
    `\n${JSON.stringify({ bootedMs, readyMs, answeredMs, readyCpuMs: (user + system) / 1000, status: answer?.statusCode })}`,
  );
  process.exit();
})();
