# The service alone; it needs an Elasticsearch in ELASTICSEARCH_URL.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /hiwar
COPY . .
RUN mvn -B -q -Papp package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /var/lib/hiwar hiwar
COPY --from=build /hiwar/target/hiwar.jar /opt/hiwar/hiwar.jar
COPY --from=build /hiwar/target/lib /opt/hiwar/lib
COPY --from=build /hiwar/samples /opt/hiwar/samples
USER hiwar
VOLUME /var/lib/hiwar
EXPOSE 7070
ENTRYPOINT ["java", "-Dhiwar.home=/opt/hiwar", "-jar", "/opt/hiwar/hiwar.jar"]
CMD ["serve", "--data", "/var/lib/hiwar", "--port", "7070"]
