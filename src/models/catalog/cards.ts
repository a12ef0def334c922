/** The texts of the model cards, each fetched when it is opened. */
const CARDS = import.meta.glob<string>('./*/card.md', { query: '?raw', import: 'default' });

/** Null where a model has no card. */
export async function readCard(id: string): Promise<string | null> {
  return await CARDS[`./${id}/card.md`]?.() ?? null;
}
