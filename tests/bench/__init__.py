"""The benchmark: what readers and writers wait for, against a stock set-up of the same pages, in turn, in one run.

python -m tests.bench --list
"""
