/** The Plain language task. */
export default function Panel() {
  return <section aria-label="Plain language" />;
}
