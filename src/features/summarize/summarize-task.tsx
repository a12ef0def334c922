/** The Summary task. */
export default function Panel() {
  return <section aria-label="Summary" />;
}
