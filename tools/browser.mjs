/** Says which browser the tests will take: `node tools/browser.mjs`. */
import { ensureInstalled } from './setup/install.mjs';
import { browserArgs, findBrowser } from './setup/find-browser.mjs';

await ensureInstalled();
const browser = await findBrowser();
console.log(`Browser: ${browser.executablePath} (${browser.source})`);
console.log(`Switches: ${browserArgs().join(' ')}`);
