// SPDX-License-Identifier: GPL-3.0-or-later
// The test server is the contract: every recorded request is asked again over a raw socket, and what comes back must
// be what the real server sent, byte for byte, header for header.
#include "../support/recordings.h"
#include "feedserver/catalogue.h"
#include "feedserver/delivery.h"
#include "feedserver/feedserver.h"
#include "feedserver/modelcontent.h"
#include "feedserver/recordedcontent.h"
#include "feedserver/routes.h"
#include "feedserver/volume.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <zlib.h>

using namespace escale;
using namespace escale::test;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

struct RawAnswer {
    QByteArray statusLine;
    QList<Header> headers;
    QByteArray body; ///< chunks joined

    [[nodiscard]] QByteArray header(const char *name) const
    {
        for (const auto &[known, value] : headers) {
            if (qstricmp(known.constData(), name) == 0)
                return value;
        }
        return {};
    }
};

QByteArray unchunked(QByteArray body)
{
    QByteArray out;
    for (;;) {
        const qsizetype line = body.indexOf("\r\n");
        const int size = body.left(line).toInt(nullptr, 16);
        if (line < 0 || size == 0)
            return out;
        out += body.mid(line + 2, size);
        body.remove(0, line + 2 + size + 2);
    }
}

RawAnswer parsed(const QByteArray &bytes)
{
    RawAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QByteArrayList lines = bytes.left(end).split('\n');
    answer.statusLine = lines.takeFirst().trimmed();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    answer.body = bytes.mid(end + 4);
    if (answer.header("Transfer-Encoding") == "chunked")
        answer.body = unchunked(answer.body);
    return answer;
}

/// One request on a connection of its own.
RawAnswer ask(const FeedServer &server, const QByteArray &method, const QByteArray &target,
              const QList<Header> &headers)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    QByteArray body; // as long as was promised; nobody reads it
    for (const auto &[name, value] : headers) {
        if (name == "content-length")
            body = QByteArray(value.toInt(), ' ');
    }
    socket.write(request + "\r\n" + body);
    QByteArray bytes;
    while (socket.waitForReadyRead(5000) || socket.bytesAvailable() > 0)
        bytes += socket.readAll();
    return parsed(bytes + socket.readAll());
}

QByteArray inflated(const QByteArray &bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 47); // gzip or zlib, whichever it is
    QByteArray out(8 << 20, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = ::inflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

QList<Header> headersOf(const QJsonObject &recording)
{
    QList<Header> list;
    const QJsonArray raw = recording.value(QStringLiteral("rawHeaders")).toArray();
    for (qsizetype i = 0; i + 1 < raw.size(); i += 2)
        list.append({raw[i].toString().toUtf8(), raw[i + 1].toString().toUtf8()});
    return list;
}

QList<Header> requestHeadersOf(const QJsonObject &recording)
{
    QList<Header> list;
    const QJsonObject headers =
        recording.value(QStringLiteral("request")).toObject().value(QStringLiteral("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        list.append({it.key().toUtf8(), it.value().toVariant().toByteArray()});
    return list;
}

/// The two headers that cannot be the same: the time, and what our asking for `Connection: close` leaves out.
void settleTime(QList<Header> &headers)
{
    for (auto &[name, value] : headers) {
        if (name == "Date")
            value = "now";
    }
}

Request requestFor(const QByteArray &target, const QByteArray &secret = "test-site-secret")
{
    Request request;
    request.method = "GET";
    request.target = target;
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.endpoint = endpointOf(canonicalPath(request.path));
    request.headers = {{"site-secret", secret}};
    return request;
}

ApiFiche ficheWith(const QByteArray &id, const QList<Language> &languages)
{
    ApiFiche fiche;
    fiche.id = id;
    fiche.modified = "2026-10-01T00:00:00.000Z";
    for (const Language language : languages) {
        ApiText text;
        text.language = language;
        text.title = QStringLiteral("%1-titre").arg(code(language));
        text.what = QStringLiteral("<p>%1</p>").arg(code(language));
        fiche.texts.append(text);
    }
    return fiche;
}

const QByteArray firstId = "a00000000000000000000001";
const QByteArray secondId = "a00000000000000000000002";

std::shared_ptr<ModelContent> twoFiches()
{
    const ModelContent::Taxonomies none{R"({"text":"success","data":[]})", R"({"text":"success","data":[]})",
                                        R"({"text":"success","data":[]})"};
    return std::make_shared<ModelContent>(
        none, QList{ficheWith(firstId, {Language::Fr, Language::Ar}), ficheWith(secondId, {Language::Fr})});
}

/// A server of 2026: two fiches of the editors, three courses.
std::shared_ptr<ModelContent> withCourses()
{
    const auto content = twoFiches();
    for (const QByteArray &id : {firstId, secondId})
        content->edit(id, [](ApiFiche &fiche) { fiche.origin = "RI"; });
    for (const ApiFiche &course : sampleCourses(ficheWith(secondId, {Language::Fr})))
        content->add(course);
    return content;
}

} // namespace

class TestFeedServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedAnswerComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("byRules");
        if (!haveRecordings()) {
            QTest::newRow("no originals") << QString() << false;
            return;
        }
        const auto add = [](const QString &folder, bool byRules) {
            const QDir dir(recordingsFolder().filePath(folder));
            for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
                const QString file = folder + u'/' + name;
                if (byRules && !theRulesKnow(test::recording(file)))
                    continue; // not a route of a syncing reader: replayed only
                QTest::newRow(qPrintable(file + (byRules ? u" by the rules"_qs : QString()))) << file << byRules;
            }
        };
        for (const QString &folder : {u"edge"_qs, u"real"_qs, u"ordinary"_qs, u"lists"_qs, u"errors"_qs, u"http"_qs})
            add(folder, false);
        // What the rules must find by themselves: statuses, messages, locales, limits, sorting.
        add(u"errors"_qs, true);
        add(u"http"_qs, true);
    }

    void everyRecordedAnswerComesBackAsItWas()
    {
        ESCALE_NEED_RECORDINGS();
        QFETCH(QString, file);
        QFETCH(bool, byRules);
        static std::map<bool, std::unique_ptr<FeedServer>> servers;
        auto &server = servers[byRules];
        if (!server) {
            const auto lists = byRules ? RecordedContent::Lists::OnlyWholeByRules : RecordedContent::Lists::AsRecorded;
            server = std::make_unique<FeedServer>(RecordedContent::load(recordingsFolder(), lists));
        }
        const QJsonObject recording = test::recording(file);
        const QJsonObject request = recording.value(QStringLiteral("request")).toObject();
        const QByteArray target = request.value(QStringLiteral("path")).toString().toUtf8();
        const int status = recording.value(QStringLiteral("status")).toInt();
        const RawAnswer answer = ask(*server, request.value(QStringLiteral("method")).toString().toUtf8(), target,
                                     requestHeadersOf(recording));
        QCOMPARE(answer.statusLine, "HTTP/1.1 " + QByteArray::number(status) + ' ' +
                                        recording.value(QStringLiteral("statusMessage")).toString().toUtf8());
        QList<Header> expected = headersOf(recording), got = answer.headers;
        settleTime(expected);
        settleTime(got);
        QCOMPARE(got, expected);
        const QString packedBody = recording.value(QStringLiteral("bodyBase64")).toString();
        const QString aside = recording.value(QStringLiteral("bodyFile")).toString();
        if (!packedBody.isEmpty())
            QCOMPARE(inflated(answer.body), inflated(QByteArray::fromBase64(packedBody.toLatin1())));
        else if (aside.isEmpty() && !recording.contains(QStringLiteral("bodyOmitted")))
            QCOMPARE(answer.body, recording.value(QStringLiteral("body")).toString().toUtf8());
        else if (!aside.isEmpty())
            QCOMPARE(answer.body.size(), recording.value(QStringLiteral("bytes")).toInt());
    }

    void detailsNeedTheKey()
    {
        const auto content = twoFiches();
        const QByteArray target = detailTarget(firstId, Language::Ar);
        QCOMPARE(answerTo(requestFor(target), *content, "test-site-secret")->status, 200);
        QCOMPARE(answerTo(requestFor(target, "other"), *content, "test-site-secret")->status, 401);
        Request none = requestFor(target);
        none.headers.clear();
        QCOMPARE(answerTo(none, *content, "test-site-secret")->status, 401);
        QCOMPARE(answerTo(requestFor("/dispositifs?locale=fr", "other"), *content, "test-site-secret")->status, 200);
    }

    void aMissingTranslationIsAnsweredInFrenchAndNotSaid()
    {
        const auto content = twoFiches();
        const auto answer = answerTo(requestFor(detailTarget(secondId, Language::Ar)), *content, "test-site-secret");
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.contains("fr-titre"));
        QVERIFY(answer->body.contains(R"("availableLanguages":["fr"])"));
    }

    void anEtagMovesWithThanksAndStaysWithViews()
    {
        const auto content = twoFiches();
        const auto etag = [&] {
            return answerTo(requestFor(detailTarget(firstId, Language::Fr)), *content, "test-site-secret")->etag;
        };
        const auto listEtag = [&] {
            return answerTo(requestFor("/dispositifs?locale=fr"), *content, "test-site-secret")->etag;
        };
        const QByteArray before = etag(), listBefore = listEtag();
        content->bumpCounters();
        QCOMPARE(etag(), before);
        QVERIFY(listEtag() != listBefore);
        content->addMerci(firstId);
        QVERIFY(etag() != before);
    }

    void aCourseIsMarkdownAndHasNoStructure() // contract-2026 sections 0 and 3
    {
        const auto content = withCourses();
        const QByteArray id = content->ids().last();
        const auto answer = [&](const QByteArray &target) {
            Request request = requestFor(target);
            return QJsonDocument::fromJson(answerTo(request, *content, "test-site-secret")->body)
                .object()
                .value(QStringLiteral("data"));
        };
        const QJsonObject french = answer(detailTarget(id, Language::Fr)).toObject();
        for (const char *absent : {"what", "why", "how", "next", "mainSponsor"})
            QVERIFY2(!french.contains(QLatin1String(absent)), absent);
        QCOMPARE(french.value(QStringLiteral("origin")).toString(), QStringLiteral("RCO"));
        QVERIFY(french.value(QStringLiteral("titreMarque")).isNull());
        QVERIFY(
            french.value(QStringLiteral("markdown")).toString().contains(QStringLiteral("::::::::::::toggle{title=")));
        QVERIFY(french.value(QStringLiteral("sponsors"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QStringLiteral("logo"))
                    .isString());
        QVERIFY(french.value(QStringLiteral("metadatas")).toObject().contains(QStringLiteral("sessions")));

        const QJsonObject arabic = answer(detailTarget(id, Language::Ar)).toObject();
        QVERIFY(!arabic.value(QStringLiteral("titreInformatif")).toString().isEmpty());
        QVERIFY(!arabic.contains(QStringLiteral("markdown"))); // the half-empty one
        QCOMPARE(arabic.value(QStringLiteral("titreMarque")).toString(), QString());
        QVERIFY(arabic.value(QStringLiteral("titreMarque")).isString());

        const QJsonArray courses = answer("/dispositifs?locale=fr&origin=RCO").toArray();
        QCOMPARE(courses.size(), qsizetype(3));
        for (const QJsonValue row : courses) {
            QVERIFY(row.toObject().value(QStringLiteral("sponsor")).isNull());
            for (const char *absent : {"nbMots", "nbVues", "publishedAt", "markdown"})
                QVERIFY2(!row.toObject().contains(QLatin1String(absent)), absent);
        }
        QCOMPARE(answer("/dispositifs?locale=fr&origin=RI").toArray().size(), qsizetype(2));
        QCOMPARE(answerTo(requestFor("/dispositifs?locale=fr&origin=XX"), *content, "k")->status, 422);
    }

    void fifteenOfAHundredMadeUpFichesAreCourses()
    {
        const SampleFeed sample = SampleFeed::load(QStringLiteral(ESCALE_SOURCE "/resources/sample")).value();
        const auto fiches = volumeFiches({200, 7, true}, sentencesFromSample(sample), sample);
        QCOMPARE(std::count_if(fiches.begin(), fiches.end(), [](const ApiFiche &f) { return f.isCourse(); }), 30);
        int bare = 0;
        for (const ApiFiche &fiche : fiches) {
            for (const ApiText &text : fiche.texts)
                bare += fiche.isCourse() && text.markdown.isEmpty() ? 1 : 0;
            QVERIFY(!fiche.isCourse() || !fiche.text(Language::Fr)->markdown.isEmpty());
        }
        QVERIFY(bare > 10);
    }

    void faultsAreReadFromText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("sensible");
        QTest::newRow("kind") << QByteArray("hang") << true;
        QTest::newRow("all of it") << QByteArray("status=503@detail#3+2/4") << true;
        QTest::newRow("address") << QByteArray("redirect=http://127.0.0.1:9/x@index") << true;
        QTest::newRow("unknown kind") << QByteArray("smoke") << false;
        QTest::newRow("unknown endpoint") << QByteArray("hang@door") << false;
        QTest::newRow("no number") << QByteArray("status=abc") << false;
        QTest::newRow("zeroth") << QByteArray("hang#0") << false;
    }

    void faultsAreReadFromText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, sensible);
        QCOMPARE(faultFrom(text).has_value(), sensible);
    }

    void aFaultComesAtItsTurnOnly()
    {
        FaultPlan plan({*faultFrom("status=503@detail#2+5/2")});
        QString struck;
        for (int i = 0; i < 9; ++i) {
            QVERIFY(!plan.next(Endpoint::Index));
            struck += plan.next(Endpoint::Detail) ? u'x' : u'.';
        }
        QCOMPARE(struck, u".x.x.x..."_qs);
    }

    void everyFaultLiesAsItSays()
    {
        const auto content = twoFiches();
        const Request detail = requestFor(detailTarget(firstId, Language::Fr));
        const auto right = answerTo(detail, *content, "test-site-secret");
        const auto with = [&](const char *fault) { return deliver(detail, right, faultFrom(fault), noon); };
        QVERIFY(with("hang").bytes.isEmpty());
        QCOMPARE(with("hang").end, Delivery::End::Silence);
        QCOMPARE(with("reset").end, Delivery::End::Reset);
        QVERIFY(with("stall").bytes.size() < deliver(detail, right, {}, noon).bytes.size());
        QCOMPARE(with("truncated").end, Delivery::End::Close);
        QVERIFY(with("busy=7").bytes.startsWith("HTTP/1.1 429 "));
        QVERIFY(with("busy=7").bytes.contains("\r\nRetry-After: 7\r\n"));
        QVERIFY(with("redirect=http://x/").bytes.contains("\r\nLocation: http://x/\r\n"));
        QVERIFY(inflated(parsed(with("bad-gzip").bytes).body).isEmpty());
        QVERIFY(with("bomb").bytes.size() < 200'000);
        QVERIFY(with("says-error").bytes.startsWith("HTTP/1.1 200 ") &&
                with("says-error").bytes.endsWith(R"({"text":"error"})"));
        QVERIFY(with("huge").bytes.size() > 32'000'000);
        const RawAnswer lying = parsed(with("wrong-length").bytes);
        QCOMPARE(lying.header("Content-Length").toInt(), lying.body.size() / 2);
        QVERIFY(with("changed").bytes.contains(R"("availableLanguages":["fr"])"));
        QCOMPARE(with("drip=5").dripFrom, with("drip=5").bytes.indexOf("\r\n\r\n") + 4);

        const Request list = requestFor("/dispositifs?locale=fr");
        const auto index = answerTo(list, *content, "test-site-secret");
        const QByteArray half = deliver(list, index, faultFrom("half-index"), noon).bytes;
        QVERIFY(half.contains(firstId) && !half.contains(secondId));
    }

    void requestsInOnePacketAreAnsweredInOrder()
    {
        const FeedServer server(twoFiches());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.write("GET /health HTTP/1.1\r\n\r\nGET /nope HTTP/1.1\r\nConnection: close\r\n\r\n");
        QByteArray bytes;
        while (socket.waitForReadyRead(5000))
            bytes += socket.readAll();
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(bytes.indexOf("HTTP/1.1 404 Not Found") > bytes.indexOf(R"({"text":"success"})"));
    }

private:
    /// Which recorded requests routes.h promises to answer without a recording.
    static bool theRulesKnow(const QJsonObject &recording)
    {
        const QJsonObject request = recording.value(QStringLiteral("request")).toObject();
        const QByteArray target = request.value(QStringLiteral("path")).toString().toUtf8();
        const int status = recording.value(QStringLiteral("status")).toInt();
        const bool optionsOrGet = QStringList{u"GET"_qs, u"HEAD"_qs, u"OPTIONS"_qs}.contains(
            request.value(QStringLiteral("method")).toString());
        const QJsonObject headers = request.value(QStringLiteral("headers")).toObject();
        const Endpoint endpoint = endpointOf(canonicalPath(target.split('?').first()));
        const bool unknownRoute = target == "/" || target == "/nope" || target == "/health";
        if (headers.contains(QStringLiteral("authorization")) || target.contains("%E0%A4%A") || status == 403)
            return false; // tokens, and what the framework refuses before any route
        if (target.contains("limit=") && status == 200)
            return false; // of all fiches, not of those whose texts were recorded
        return unknownRoute || target.startsWith("/nope") || (optionsOrGet && endpoint != Endpoint::Other);
    }
};

ESCALE_GUILESS_TEST(TestFeedServer)
#include "tst_feedserver.moc"
