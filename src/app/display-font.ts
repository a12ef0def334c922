/** The face of page titles, fetched after the first paint. */
import '@fontsource-variable/newsreader/wght.css';
