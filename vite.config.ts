import { defineConfig } from 'vite';
import { appConfig } from './tools/build/app-config.ts';

export default defineConfig(appConfig({ projectRoot: import.meta.dirname }));
