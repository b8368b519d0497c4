"""Copies Sellgraph's topics into a DuckDB file, and goes on from where it was when it is run again.

    pip install -r requirements.txt
    python copy_topics.py --brokers 127.0.0.1:19092 --until-end
    python copy_topics.py --query queries/funnel.sql

A topic `state.crm.customer.v1` becomes the view `crm_customer`, one row per customer as it is now. Facts (`evt.*`) become
rows of the view `facts`, each once. Positions are kept in the same transaction as the rows, so nothing is lost or doubled
whenever the program is ended. Times are UTC. The user needs the right to read the topics, and no consumer group.
"""

import argparse
import json
import os
import pathlib
import re
import sys

import duckdb
from confluent_kafka import Consumer, KafkaException, TopicPartition

CONTRACTS = pathlib.Path(__file__).resolve().parents[3] / "contracts" / "events"
BATCH = 2_000
TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--brokers", default=os.environ.get("KAFKA_BROKERS", "127.0.0.1:19092"))
    parser.add_argument("--prefix", default=os.environ.get("TOPIC_PREFIX", ""), help="prefix of the installation's topics")
    parser.add_argument("--file", default="sellgraph.duckdb", help="the DuckDB file to write to")
    parser.add_argument("--user", default=os.environ.get("KAFKA_SASL_USERNAME"), help="SCRAM-SHA-512; password: KAFKA_SASL_PASSWORD")
    parser.add_argument("--ca", default=os.environ.get("KAFKA_SSL_CA_FILE"), help="turns TLS on, with this authority")
    parser.add_argument("--until-end", action="store_true", help="stop when everything that is there now is copied")
    parser.add_argument("--query", type=pathlib.Path, help="only print the answer of a query on the copy")
    options = parser.parse_args()
    with duckdb.connect(options.file) as db:
        create_tables(db)
        if options.query is None:
            copy(db, options)
        else:
            print_answer(db, options.query.read_text(encoding="utf-8"))
    return 0


def create_tables(db: duckdb.DuckDBPyConnection) -> None:
    db.execute("SET TimeZone = 'UTC'")
    db.execute("CREATE TABLE IF NOT EXISTS position (topic VARCHAR, partition INTEGER, next BIGINT, PRIMARY KEY (topic, partition))")
    db.execute("CREATE TABLE IF NOT EXISTS state (type VARCHAR, id VARCHAR, version BIGINT, data JSON, PRIMARY KEY (type, id))")
    db.execute("CREATE TABLE IF NOT EXISTS fact (id VARCHAR PRIMARY KEY, type VARCHAR, key VARCHAR, time TIMESTAMPTZ, data JSON)")
    # What is no event of ours is kept aside and stops nothing; look here when it is not empty.
    db.execute("CREATE TABLE IF NOT EXISTS rejected (topic VARCHAR, partition INTEGER, \"offset\" BIGINT, reason VARCHAR, value BLOB)")
    db.execute("CREATE OR REPLACE VIEW facts AS SELECT * FROM fact")
    for file in sorted(CONTRACTS.glob("state*.schema.json")):
        create_view(db, json.loads(file.read_text(encoding="utf-8")))


def create_view(db: duckdb.DuckDBPyConnection, schema: dict) -> None:
    """One column per field of the contract; money becomes an amount and a currency, lists stay JSON."""
    family, service, entity, _version = schema["title"].split(".")
    name = f"{service}_{entity}{'_sensitive' if family == 'state-sensitive' else ''}".replace("-", "_")
    columns = ", ".join(column for field, of in schema["properties"].items() for column in columns_of(field, of))
    db.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT {columns} FROM state WHERE type = '{schema['title']}' AND data IS NOT NULL")


def columns_of(field: str, schema: dict) -> list[str]:
    name = re.sub("[A-Z]", lambda letter: "_" + letter.group().lower(), field)
    references = [option["$ref"].rpartition("/")[2] for option in [schema, *schema.get("anyOf", [])] if "$ref" in option]
    if references == ["Money"]:
        return [
            f"CAST(data->>'$.{field}.amount' AS DECIMAL(19, 4)) AS {name}",
            f"data->>'$.{field}.currency' AS {name}_currency",
        ]
    if references == ["Decimal"]:
        return [f"CAST(data->>'$.{field}' AS DECIMAL(28, 10)) AS {name}"]
    if references == ["Instant"]:
        return [f"CAST(data->>'$.{field}' AS TIMESTAMPTZ) AS {name}"]
    kinds = schema.get("type", [])
    kind = next((one for one in ([kinds] if isinstance(kinds, str) else kinds) if one != "null"), "object")
    if kind in ("array", "object"):
        return [f"data->'$.{field}' AS {name}"]
    return [f"CAST(data->>'$.{field}' AS {TYPES['date' if schema.get('format') == 'date' else kind]}) AS {name}"]


def copy(db: duckdb.DuckDBPyConnection, options: argparse.Namespace) -> None:
    consumer = Consumer(settings(options))
    try:
        ends = assign(consumer, db, options.prefix)
        while not options.until_end or ends:
            messages = consumer.consume(BATCH, timeout=1.0)
            for message in messages:
                if message.error():
                    raise KafkaException(message.error())
            if messages:
                write(db, messages, options.prefix)
                print(f"{len(messages)} messages", file=sys.stderr)
            if options.until_end:
                here = consumer.position([TopicPartition(topic, partition) for topic, partition in ends])
                ends = {key: end for key, end in ends.items() if next_of(here, key) < end}
    except KeyboardInterrupt:
        pass  # what was written has its position beside it
    finally:
        consumer.close()


def settings(options: argparse.Namespace) -> dict:
    secured = {} if options.user is None else {
        "sasl.mechanism": "SCRAM-SHA-512",
        "sasl.username": options.user,
        "sasl.password": os.environ["KAFKA_SASL_PASSWORD"],
    }
    protocol = ("SASL_" if secured else "") + ("SSL" if options.ca else "PLAINTEXT")
    trusted = {"ssl.ca.location": options.ca} if options.ca else {}
    # The client asks for a group although positions are kept beside the rows; a user has those that begin with its name.
    return {
        "bootstrap.servers": options.brokers,
        "group.id": f"{options.user or 'bi'}-copy",
        "enable.auto.commit": False,
        "auto.offset.reset": "earliest",
        "security.protocol": protocol,
        **secured,
        **trusted,
    }


def assign(consumer: Consumer, db: duckdb.DuckDBPyConnection, prefix: str) -> dict[tuple[str, int], int]:
    """Reads every topic that this user may read; returns where each partition ends now, if it has not been read so far."""
    ours = re.compile(re.escape(prefix) + r"(evt|state|state-sensitive)\.")
    topics = {name: topic for name, topic in consumer.list_topics(timeout=15).topics.items() if ours.match(name) and not topic.error}
    if not topics:
        raise SystemExit(f"{prefix or 'the cluster'} has no topics that this user may read")
    known = {(topic, partition): next for topic, partition, next in db.execute("SELECT * FROM position").fetchall()}
    partitions, ends = [], {}
    for name, topic in topics.items():
        for number in topic.partitions:
            low, high = consumer.get_watermark_offsets(TopicPartition(name, number), timeout=15)
            start = max(known.get((name, number), low), low)
            partitions.append(TopicPartition(name, number, start))
            if start < high:
                ends[name, number] = high
    consumer.assign(partitions)
    return ends


def next_of(positions: list[TopicPartition], key: tuple[str, int]) -> int:
    return next(one.offset for one in positions if (one.topic, one.partition) == key)


def write(db: duckdb.DuckDBPyConnection, messages: list, prefix: str) -> None:
    db.begin()
    for message in messages:
        headers = {name: value.decode() for name, value in message.headers() or [] if value is not None}
        reason = problem_of(message, headers)
        if reason is not None:
            place = [message.topic(), message.partition(), message.offset()]
            db.execute("INSERT INTO rejected VALUES (?, ?, ?, ?, ?)", [*place, reason, message.value()])
            continue
        data = None if message.value() is None else message.value().decode()
        if "ce_rowversion" in headers:
            # An older version may come after a newer one when something was sent twice; a deletion leaves its version.
            db.execute(
                "INSERT INTO state VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version, data = excluded.data "
                "WHERE state.version <= excluded.version",
                [headers["ce_type"], message.key().decode(), int(headers["ce_rowversion"]), data],
            )
        else:
            # Sent at least once: the id tells a copy.
            db.execute(
                "INSERT INTO fact VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [headers["ce_id"], headers["ce_type"], message.key().decode(), headers["ce_time"], data],
            )
    for topic, partition in {(message.topic(), message.partition()) for message in messages}:
        last = max(message.offset() for message in messages if (message.topic(), message.partition()) == (topic, partition))
        db.execute("INSERT INTO position VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET next = excluded.next", [topic, partition, last + 1])
    db.commit()


def problem_of(message, headers: dict[str, str]) -> str | None:
    if message.key() is None or not {"ce_id", "ce_type", "ce_time"} <= headers.keys():
        return "not a CloudEvent"
    try:
        json.loads(message.value() or b"null")
    except ValueError as error:
        return f"not JSON: {error}"
    return None


def print_answer(db: duckdb.DuckDBPyConnection, query: str) -> None:
    answer = db.execute(query)
    names = [column[0] for column in answer.description]
    for row in answer.fetchall():
        print(json.dumps(dict(zip(names, row)), ensure_ascii=False, default=str))


if __name__ == "__main__":
    sys.exit(main())
