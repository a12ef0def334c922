/**
 * What is printed: urgent signs first, then medicines, dates, questions, the letter, words. Drawn only
 * while printing, so that Ctrl+P and the button give the same page.
 */
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { SimplifyResult } from '../../engine/simplify/types.ts';
import { groupTodo, whenBeside, type TodoGroup } from './plain-text.ts';
import { isKept } from './rows.ts';
import styles from './print-sheet.module.css';

export function PrintSheet({ title, result }: { readonly title: string; readonly result: SimplifyResult }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      document.documentElement.dataset['printing'] = '';
      flushSync(() => setPrinting(true));
    };
    const end = (): void => {
      delete document.documentElement.dataset['printing'];
      setPrinting(false);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      end();
    };
  }, []);
  return printing ? createPortal(<Page title={title} result={result} />, document.body) : null;
}

function Page({ title, result }: { readonly title: string; readonly result: SimplifyResult }) {
  const groups = groupTodo(result.todo);
  const warnings = groups.find(({ id }) => id === 'warnings');
  const rest = groups.filter(({ id }) => id !== 'warnings');
  return (
    <article className={styles.page}>
      <p className={styles.over}>In plain language</p>
      <h1>{title}</h1>
      {warnings === undefined ? null : <section className={styles.urgent}><h2>{warnings.title}</h2><Items group={warnings} /></section>}
      {rest.map((group) => <section key={group.id}><h2>{group.id === 'medicines' ? 'Your medicines' : group.title}</h2><Items group={group} /></section>)}
      {result.questions.length === 0 ? null : (
        <section><h2>Questions to ask</h2><ul>{result.questions.map(({ text }) => <li key={text} className={styles.box}>{text}</li>)}</ul></section>
      )}
      <section>
        <h2>What the letter says</h2>
        {result.sentences.map((sentence, i) => (sentence.kind === 'header'
          ? <h3 key={i}>{sentence.text.trim()}</h3>
          : <p key={i}>{sentence.text.trim()} {isKept(sentence) ? <span className={styles.kept}>Kept as written.</span> : null}</p>))}
      </section>
      {result.glossary.length === 0 ? null : (
        <section><h2>Words</h2><p>{result.glossary.map(({ term, explanation }) => <span key={term}><b>{term}:</b> {explanation} </span>)}</p></section>
      )}
      <footer>Made by Plainchart on your own device. Nothing was sent. This helps to read a letter; it is not medical advice and can be wrong. Ask your care team if unsure.</footer>
    </article>
  );
}

function Items({ group }: { readonly group: TodoGroup }) {
  return (
    <ul>
      {group.items.map((item, i) => {
        const when = whenBeside(item);
        const box = item.kind !== 'warning' && item.kind !== 'hold' && item.kind !== 'stop';
        return <li key={i} className={box ? styles.box : styles.dot}>{item.text}{when === '' ? null : <b> ({when})</b>}</li>;
      })}
    </ul>
  );
}
