// Preloaded into the command line: keeps what is printed with the processor time spent so far, in milliseconds, and when
// the process ends writes it to RUN_REPORT with the most memory that was held, in kilobytes.
import { writeFileSync } from 'node:fs';

const printed = [];
for (const [stream, failed] of [[process.stdout, false], [process.stderr, true]]) {
  const write = stream.write.bind(stream);
  stream.write = (text, ...rest) => {
    const { user, system } = process.cpuUsage();
    printed.push({ text: String(text), failed, spent: (user + system) / 1000 });
    return write(text, ...rest);
  };
}

process.on('exit', () => { writeFileSync(process.env.RUN_REPORT, JSON.stringify({ printed, kilobytes: process.resourceUsage().maxRSS })); });
