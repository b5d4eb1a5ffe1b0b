# The official server with the analysis plugin, built from this checkout.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /hiwar
COPY . .
RUN mvn -B -q -Papp package

FROM docker.elastic.co/elasticsearch/elasticsearch:8.19.21
COPY --from=build /hiwar/target/distribution/hiwar-analysis-*.zip /tmp/hiwar-analysis.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/hiwar-analysis.zip
