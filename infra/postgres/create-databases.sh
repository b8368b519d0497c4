#!/bin/sh
# Run once by the postgres image on empty data: a database and a login role for each service. A role owns its own
# database and can connect to no other.
set -eu

for service in crm sales_pipeline fulfillment after_sales performance finance_expense; do
  psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet \
    --set ON_ERROR_STOP=1 --set service="$service" --set password="$SERVICE_PASSWORD" <<'SQL'
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"service";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
SQL
done
