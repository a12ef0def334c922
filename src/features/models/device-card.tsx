import { useEffect, useState } from 'react';
import { MonitorCheck } from 'lucide-react';
import { hasGpu, readDeviceFacts, type DeviceFacts } from '../../platform/browser/device-facts.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import { GraphicsChoice } from './graphics-choice.tsx';
import styles from './models.module.css';

const GPU_WORDS = { none: 'No WebGPU', software: 'WebGPU in software alone', webgpu: 'WebGPU', 'webgpu-f16': 'WebGPU with shader-f16' } as const;

/** What the browser says of this device, asked now, and what the shipped model runs on. */
export function DeviceCard() {
  const [facts, setFacts] = useState<DeviceFacts | null>(null);
  useEffect(() => {
    let current = true;
    void readDeviceFacts().then((read) => (current ? setFacts(read) : undefined));
    return () => {
      current = false;
    };
  }, []);
  return (
    <div className={styles.device} role="group" aria-label="This device">
      <MonitorCheck aria-hidden /><b>This device</b>
      {facts === null ? null : (
        <>
          <span className="num">{facts.cores === null ? 'Cores not told' : `${facts.cores} ${facts.cores === 1 ? 'core' : 'cores'}`}</span>
          <span className="num">{facts.memoryGb === null ? 'Memory not told' : `${memoryWords(facts.memoryGb)} memory`}</span>
          <span>{GPU_WORDS[facts.gpu]}</span>
          <Tag tone={facts.isolated ? 'ok' : 'warn'}>{facts.isolated ? 'Isolated from other sites' : 'Not isolated: one core for models'}</Tag>
          <GraphicsChoice hasGpu={hasGpu(facts)} />
        </>
      )}
    </div>
  );
}

/** Browsers round down to a power of two and stop at a ceiling (Device Memory API), commonly 8 GB. */
const memoryWords = (gb: number): string => (gb >= 8 ? `${gb} GB or more` : `${gb} GB`);
