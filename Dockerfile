# Builds two images: `elasticsearch` is the official image with the analysis plugin, `service` is Hiwar.
# The machine needs only Docker. The file does not use BuildKit, so docker-compose 1.29 can build it too.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /hiwar
COPY .mvn .mvn
COPY pom.xml .
COPY es-config es-config
COPY src/main src/main
RUN mvn -B -q -Papp package

FROM docker.elastic.co/elasticsearch/elasticsearch:8.19.21 AS elasticsearch
COPY --from=build /hiwar/target/distribution/hiwar-analysis-*.zip /tmp/hiwar-analysis.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/hiwar-analysis.zip

FROM eclipse-temurin:17-jre AS service
# The service writes only into its data folder, which holds the key of the loading routes.
RUN useradd --system --no-create-home hiwar && install -d -o hiwar -g hiwar /data
WORKDIR /hiwar
COPY --from=build /hiwar/target/lib lib
COPY --from=build /hiwar/target/hiwar.jar hiwar.jar
COPY samples samples
# With this archive of classes the service starts in half the time. It fits only the Java and the jar of this image.
RUN java -XX:+UseSerialGC -Dfile.encoding=UTF-8 -jar hiwar.jar archive-classes start.jsa
USER hiwar
VOLUME /data
EXPOSE 7070
ENTRYPOINT ["java", "-XX:SharedArchiveFile=start.jsa", "-Xshare:auto", "-XX:MaxRAMPercentage=60", "-Dfile.encoding=UTF-8", "-Dhiwar.home=/hiwar", "-jar", "hiwar.jar"]
CMD ["serve", "--host", "0.0.0.0", "--port", "7070", "--data", "/data"]
