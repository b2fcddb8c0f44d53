import { serve } from '../../api/dist/main.js';

// Whoever started this process is gone once its end of the pipe is closed: nothing may be left behind.
process.stdin.on('end', () => process.exit(1)).resume();

const { address, comeIn, firstAdministrator, close } = await serve(JSON.parse(process.env.BARAZA_SETTINGS));
process.once('SIGTERM', () => close().finally(() => process.exit(0)));
process.stdout.write(`${JSON.stringify({ address, comeIn, firstAdministrator })}\n`);
