#!/bin/sh
# Prints a topic from its beginning, one message a line: headers, key, value.
#
#   KAFKA_CLASSPATH='…/kafka/libs/*' ./console-consumer.sh 127.0.0.1:19092 state.crm.customer.v1 [more options]
#
# The jars: mvn -f pom.xml dependency:copy-dependencies. In a Kafka distribution the same program is
# bin/kafka-console-consumer.sh. With kcat:
#
#   kcat -b 127.0.0.1:19092 -t state.crm.customer.v1 -C -o beginning -f '%h\t%k\t%s\n'
set -eu
brokers=$1
topic=$2
shift 2
exec java -cp "$KAFKA_CLASSPATH" org.apache.kafka.tools.consumer.ConsoleConsumer \
  --bootstrap-server "$brokers" --topic "$topic" --from-beginning \
  --formatter-property print.headers=true --formatter-property print.key=true "$@"
