import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/lib/launch.mjs';

launch({ prepare: [], entry: fileURLToPath(new URL('fake-server.mjs', import.meta.url)) });
