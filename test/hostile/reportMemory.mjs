// Preloaded into the command line: writes the most memory it ever held, in kilobytes, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => { writeFileSync(process.env.MEMORY_REPORT, String(process.resourceUsage().maxRSS)); });
