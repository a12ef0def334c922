/** The keyboard, as it is shown to the user. What the keys do is in app/use-app-keys.ts and in the tasks. */
export interface ShortcutGroup {
  readonly title: string;
  readonly keys: readonly { readonly press: readonly string[]; readonly does: string }[];
}
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      { press: ['Ctrl', 'V'], does: 'Paste as a note' },
      { press: ['Alt', '1 to 4'], does: 'Find, De-identify, Plain language, Summary' },
      { press: ['Ctrl', 'Z'], does: 'Undo a decision' },
      { press: ['Shift', 'Ctrl', 'Z'], does: 'Redo it' },
      { press: ['F6'], does: 'Next pane (Shift+F6: the one before)' },
      { press: ['Esc'], does: 'Close, and back to where you were' },
      { press: ['?'], does: 'This list' },
    ],
  },
  {
    title: 'In the text and the review list',
    keys: [
      { press: ['J', 'K'], does: 'Next and previous finding' },
      { press: ['A'], does: 'Accept, or remove' },
      { press: ['R'], does: 'Reject, or keep' },
      { press: ['Shift', 'A or R'], does: 'The same for all equal text' },
      { press: ['T'], does: 'Change the type' },
      { press: ['E'], does: 'Change the extent, or edit the text' },
      { press: ['Enter'], does: 'Open the card' },
      { press: ['1 to 7'], does: 'Mark the selected words as a type' },
    ],
  },
];
