import { SHIPPED_MODELS } from '../../models/catalog/registry.ts';
import { useApp } from '../../session/session-context.ts';
import { ModelRung } from './model-rung.tsx';
import { useModels } from './use-models.ts';

const nothing = (): undefined => undefined;

/** The models that come with this build, then those that the user brought in. */
export function ShippedRungs() {
  const { models } = useApp();
  const { items, status } = useModels();
  const shipped = models.shipped;
  const brought = status?.models.filter(({ id, origin }) => origin === 'unsigned import' && items.get(id)?.usable != null) ?? [];
  const remove = (id: string): void => void models.remove(id).then(() => models.refresh()).catch(nothing);
  return (
    <>
      {shipped.map(({ id, licence, files }) => {
        const words = SHIPPED_MODELS.find((model) => model.id === id);
        return (
          <ModelRung key={id} id={id} title={words?.title ?? id} sizeBytes={files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)}
            purpose={words?.purpose ?? ''} about={`${licence}. ${words?.sources ?? ''}`} item={items.get(id)} hasCard={words !== undefined}
            onFetch={() => void models.ensure(id).then(() => models.refresh()).catch(nothing)} onStop={() => void models.stop(id)} onDelete={() => remove(id)} />
        );
      })}
      {brought.map(({ id, sizeBytes }) => (
        <ModelRung key={id} id={id} title={`Imported model ${id.replace('import-', '')}`} sizeBytes={sizeBytes} purpose="Brought in from this device. Not known to Plainchart."
          about="Unsigned: nobody vouches for it." item={items.get(id)} hasCard={false} onStop={() => undefined} onDelete={() => remove(id)} />
      ))}
    </>
  );
}
