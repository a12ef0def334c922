import { useEffect, useState } from 'react';
import type { ShelfItem } from '../../bridge/model-shelf.ts';
import type { WriterPack } from '../../models/catalog/define.ts';
import { WRITER_PACKS } from '../../models/catalog/registry.ts';
import { WRITER_RUNTIME } from '../../models/catalog/writer-runtime.ts';
import { keepStorage } from '../../platform/browser/device-storage.ts';
import { hasHalfFloats } from '../../platform/browser/half-floats.ts';
import { preferences } from '../../session/preferences.ts';
import { useApp } from '../../session/session-context.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { ModelRung } from './model-rung.tsx';
import { useModels } from './use-models.ts';
import styles from './models.module.css';

const nothing = (): undefined => undefined;

/** Generative packs: none is needed, and none is fetched before the user agreed. */
export function PackRungs() {
  const { models } = useApp();
  const { items } = useModels();
  const [asked, setAsked] = useState<WriterPack | null>(null);
  const suits = useSuitable();
  const fetchPack = async (pack: WriterPack): Promise<void> => {
    setAsked(null);
    await keepStorage();
    // Why it failed stands at the pack.
    await models.download(pack.id).catch(nothing);
  };
  return (
    <section className={styles.packs} aria-labelledby="packs">
      <h2 id="packs">Writers, if you want one</h2>
      <p className={styles.quiet}>Small language models that rewrite or sum up in their own words. Every sentence they write goes through the fact lock.</p>
      {suits === false ? <p className={styles.quiet}><Tag tone="warn">Slow here, or not at all</Tag> They are made for WebGPU with shader-f16, which this device does not offer.</p> : null}
      <ol className={styles.ladder}>
        {WRITER_PACKS.map((pack) => (
          <ModelRung key={pack.id} id={pack.id} title={pack.title} sizeBytes={pack.sizeBytes} purpose={pack.purpose} about={`${pack.model}, by ${pack.author}. ${pack.licence}.`}
            item={whole(items.get(pack.id), items.get(WRITER_RUNTIME))}
            onFetch={() => setAsked(pack)} onStop={() => void models.stop(pack.id)} onDelete={() => void models.removePack(pack.id, preferences.get().gpu === 'on').then(() => models.refresh()).catch(nothing)} />
        ))}
      </ol>
      {asked === null ? null : <ConsentDialog pack={asked} host={models.hubHost} runtimeBytes={items.get(WRITER_RUNTIME)?.usable == null ? models.runtimeBytes : 0} onClose={() => setAsked(null)} onAgree={() => void fetchPack(asked)} />}
    </section>
  );
}

/** A pack is ready when what it runs on is: until then that one's phase is shown. */
function whole(pack: ShelfItem | undefined, runtime: ShelfItem | undefined): ShelfItem | undefined {
  if (pack?.phase.status !== 'ready' || runtime?.usable != null) return pack;
  return runtime ?? { phase: { status: 'missing' }, failure: null, usable: null };
}

/** Null until the browser has told. */
function useSuitable(): boolean | null {
  const [suits, setSuits] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void hasHalfFloats().then((has) => (current ? setSuits(has) : undefined));
    return () => {
      current = false;
    };
  }, []);
  return suits;
}
