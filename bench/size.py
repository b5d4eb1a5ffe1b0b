#!/usr/bin/env python3
"""Measure the size of an index: the bytes of each field against the UTF-8 bytes of the text of the turns.

usage: bench/size.py DATA [--index ALIAS]

DATA is a data folder with a loaded archive. Its index is copied to one of a single segment first, so that neither deleted
documents nor the number of segments count. Needs Python 3.9.
"""
import argparse, json
from common import ask, definition, documents, engine, service, table


def copied(node, alias, name):
    """Copy an index into a new one; return the number of turns and the bytes of their text and of their sources."""
    ask(node, f'/{name}?ignore_unavailable=true', method='DELETE')
    ask(node, f'/{name}', definition(node, alias)[1], 'PUT')
    turns = text = source = 0
    for hits in documents(node, alias):
        lines = []
        for hit in hits:
            written = json.dumps(hit['_source'], ensure_ascii=False)
            lines.append(json.dumps({'index': {'_id': hit['_id']}}) + '\n' + written + '\n')
            source += len(written.encode('utf-8'))
            text += len(hit['_source'].get('text', '').encode('utf-8'))
            turns += 'text' in hit['_source']
        ask(node, f'/{name}/_bulk', ''.join(lines).encode('utf-8'), 'POST', 'application/x-ndjson')
    ask(node, f'/{name}/_flush', method='POST')
    ask(node, f'/{name}/_forcemerge?max_num_segments=1', method='POST')
    return turns, text, source


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data')
    parser.add_argument('--index', default='hiwar')
    args = parser.parse_args()
    with service(args.data):
        node = engine(args.data)
        turns, text, source = copied(node, args.index, 'bench-size')
        usage = ask(node, '/bench-size/_disk_usage?run_expensive_tasks=true', method='POST')['bench-size']
        ask(node, '/bench-size', method='DELETE')
    whole = usage['store_size_in_bytes']
    print(f'{turns} turns. Text: {text / 1e6:.1f} MB of UTF-8, {text / turns:.0f} bytes a turn. Documents as JSON: {source / 1e6:.1f} MB. '
          f'Index: {whole / 1e6:.1f} MB, {whole / turns:.0f} bytes a turn, **{whole / text:.2f} × the text**.\n')
    parts = ['inverted_index', 'stored_fields', 'doc_values', 'points', 'norms', 'term_vectors']
    rows = []
    for name, use in sorted(usage['fields'].items(), key=lambda field: -field[1]['total_in_bytes']):
        if use['total_in_bytes'] >= whole / 500:
            of = [use[part]['total_in_bytes'] if part == 'inverted_index' else use[f'{part}_in_bytes'] for part in parts]
            rows.append([f'`{name}`', *(f'{size / 1e6:.2f}' if size else '' for size in [use['total_in_bytes'], *of]),
                         f"{use['total_in_bytes'] / text:.2f}"])
    table(['field', 'MB', *(part.replace('_', ' ') for part in parts), '× text'], rows)


if __name__ == '__main__':
    main()
