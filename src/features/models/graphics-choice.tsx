import type { ShelfItem } from '../../bridge/model-shelf.ts';
import type { TaggerState } from '../../contracts/tagger-worker.ts';
import { WRITER_RUNTIME } from '../../models/catalog/writer-runtime.ts';
import { keepStorage } from '../../platform/browser/device-storage.ts';
import { preferences } from '../../session/preferences.ts';
import { useApp } from '../../session/session-context.ts';
import { useObservable, useSelected } from '../../session/use-observable.ts';
import { Button } from '../../ui/button/button.tsx';
import { describeSize } from './describe-size.ts';
import { Where } from './model-rung.tsx';
import { runWords } from './run-words.ts';
import { useModels } from './use-models.ts';
import styles from './models.module.css';

const nothing = (): undefined => undefined;
const BUSY: readonly (ShelfItem['phase']['status'] | undefined)[] = ['waiting', 'fetching', 'verifying'];

/** What the shipped model runs on, and, where there is a graphics processor, whether that. */
export function GraphicsChoice({ hasGpu }: { readonly hasGpu: boolean }) {
  const { taggerState } = useApp();
  const state = useObservable(taggerState);
  return state === null ? null : <Choice hasGpu={hasGpu} state={state} />;
}

function Choice({ hasGpu, state }: { readonly hasGpu: boolean; readonly state: TaggerState }) {
  const { models } = useApp();
  const runtime = useModels().items.get(WRITER_RUNTIME);
  const wish = useSelected(preferences, ({ gpu }) => gpu);
  const isUsed = hasGpu && models.hasRuntime() && wish !== 'off';
  const isComing = wish === 'on' && BUSY.includes(runtime?.phase.status);
  const size = describeSize(models.runtimeBytes);
  const use = async (): Promise<void> => {
    preferences.update({ gpu: 'on' });
    if (models.hasRuntime()) return;
    await keepStorage();
    // Why it failed is shown.
    await models.ensure(WRITER_RUNTIME).catch(nothing);
  };
  const leave = async (): Promise<void> => {
    preferences.update({ gpu: 'off' });
    await models.removeRuntime().catch(nothing);
  };
  // One button, so that the focus stays where it is.
  const [label, act] = isComing ? ['Stop', () => models.stop(WRITER_RUNTIME)] as const
    : isUsed ? [`Stop using it${models.hasPacks() ? '' : `, delete ${size}`}`, leave] as const
      : [`Use the graphics processor${models.hasRuntime() ? '' : `, ${size}`}`, use] as const;
  return (
    <div className={styles.runs}>
      <p role="status">{runWords(state, isUsed)}</p>
      {!hasGpu || isUsed ? null : <p className={styles.quiet}>The graphics processor may read long notes faster. What it takes comes from this page’s own address and stays on this device.</p>}
      {hasGpu && wish === 'on' ? <Where title="Graphics processor" item={runtime} onFetch={() => void use()} /> : null}
      {hasGpu ? <Button size="small" aria-label={act === use ? label : `${label}: graphics processor`} onPress={() => void act()}>{label}</Button> : null}
    </div>
  );
}
