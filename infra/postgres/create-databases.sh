#!/bin/sh
# Run once by the postgres image on empty data: a database and two login roles for each service. One owns the database;
# the other serves requests, and has there the rights that the service gives it when it migrates. Neither can connect to
# another database.
set -eu

for service in crm sales_pipeline fulfillment after_sales performance finance_expense; do
  psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet \
    --set ON_ERROR_STOP=1 --set service="$service" --set runtime="${service}_runtime" \
    --set password="$SERVICE_PASSWORD" <<'SQL'
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"service";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
CREATE ROLE :"runtime" LOGIN PASSWORD :'password';
GRANT CONNECT ON DATABASE :"service" TO :"runtime";
SQL
done
