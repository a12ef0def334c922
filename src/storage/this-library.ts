/** The one library of this device, for the whole app. Asks nothing of the browser until it is first used. */
import { Library, type LibraryChannel, type LibraryNews } from './library.ts';

function tabChannel(): LibraryChannel {
  const channel = new BroadcastChannel('plainchart-library');
  return {
    tell: (news) => channel.postMessage(news),
    listen: (heard) => channel.addEventListener('message', ({ data }: MessageEvent<LibraryNews>) => heard(data)),
  };
}

export const library = new Library({ channel: tabChannel() });
