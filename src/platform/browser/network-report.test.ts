import { describe, expect, it } from 'vitest';
import { contentBytesOut, purposeOf, reportFromTiming, reportFromViolation } from './network-report.ts';

const OWN = 'https://chart.example.org';

function timing(name: string, extra: Partial<PerformanceResourceTiming> = {}): PerformanceResourceTiming {
  return { name, workerStart: 0, startTime: 12.4, transferSize: 321, initiatorType: 'fetch', ...extra } as PerformanceResourceTiming;
}

describe('bytes that could carry content', () => {
  it.each([
    ['/assets/index.js', true, 0, 0],
    ['/assets/index.js?note=ab', true, 0, 8],
    ['/assets/index.js', true, 5, 5],
    ['/Quillfeather', false, 0, 12],
    ['/a?é', false, 3, 11],
    ['/', false, 0, 0],
  ])('%s, own file: %s, body of %i bytes: %i', (path, own, body, expected) => {
    expect(contentBytesOut(new URL(path, OWN), own, body)).toBe(expected);
  });
});

describe('reports from resource timing', () => {
  it('hold host, purpose and sizes, and nothing of the address', () => {
    const report = reportFromTiming(timing(`${OWN}/lexicons/tests.0123456789ab.tsv.gz`), OWN);
    expect(report).toMatchObject({ purpose: 'lexicon', host: 'chart.example.org', bytesIn: 321, bytesOut: 0, outcome: 'done' });
    expect(JSON.stringify(reportFromTiming(timing(`${OWN}/x?note=Quillfeather`), OWN))).not.toContain('Quillfeather');
  });

  it('count the address of a request to another host as sent', () => {
    expect(reportFromTiming(timing('https://elsewhere.example.net/abc?d'), OWN)).toMatchObject({ host: 'elsewhere.example.net', bytesOut: 5 });
  });

  it('leave to the service worker what it answered, and ignore what never uses the network', () => {
    expect(reportFromTiming(timing(`${OWN}/x`, { workerStart: 3 }), OWN)).toBeNull();
    expect(reportFromTiming(timing('data:text/plain,1'), OWN)).toBeNull();
    expect(reportFromTiming(timing('blob:https://chart.example.org/0f'), OWN)).toBeNull();
  });
});

describe('reports from policy violations', () => {
  const violation = { blockedURI: 'https://elsewhere.example.net/?note', effectiveDirective: 'connect-src', disposition: 'enforce' };

  it('count a stopped request, by its host alone', () => {
    expect(reportFromViolation(violation, 7)).toEqual({
      kind: 'request', at: 7, purpose: 'other', host: 'elsewhere.example.net', bytesIn: 0, bytesOut: 0, outcome: 'blocked',
    });
  });

  it.each([
    [{ ...violation, disposition: 'report' }],
    [{ ...violation, blockedURI: 'inline', effectiveDirective: 'script-src-elem' }],
    [{ ...violation, blockedURI: 'trusted-types-sink', effectiveDirective: 'require-trusted-types-for' }],
    [{ ...violation, blockedURI: 'blob', effectiveDirective: 'worker-src' }],
  ])('ignore what was no request: %o', (other) => {
    expect(reportFromViolation(other, 7)).toBeNull();
  });

  it.each(['form-action', 'script-src-elem', 'img-src', 'frame-src'])('know the directive %s', (effectiveDirective) => {
    expect(reportFromViolation({ ...violation, effectiveDirective }, 7)).not.toBeNull();
  });
});

describe('purposes', () => {
  it.each([
    ['/', 'document', 'page'],
    ['/assets/engine.worker-AbCd1234.js', 'worker', 'worker'],
    ['/assets/index-AbCd1234.js', 'script', 'script'],
    ['/lexicons/tests.0123456789ab.tsv.gz', '', 'lexicon'],
    ['/ort/ort-wasm-simd-threaded.wasm', '', 'model'],
    ['/anything', 'beacon', 'other'],
  ])('%s (%s) is for: %s', (path, kind, expected) => {
    expect(purposeOf(path, kind)).toBe(expected);
  });
});
