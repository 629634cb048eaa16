// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies made from the sources have the shapes of the real server (contract 3.3-3.8).
#include "samplefeed/samplefeed.h"
#include "smallsample.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QJsonValue dataOf(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    return answer.value(QStringLiteral("text")).toString() == QLatin1String("success")
               ? answer.value(QStringLiteral("data"))
               : QJsonValue();
}

QJsonValue at(const QJsonValue &value, const char *key)
{
    return value.toObject().value(QLatin1String(key));
}

const QString procedureId = QStringLiteral("c00000000000000000000001");
const QString programmeId = QStringLiteral("c00000000000000000000002");

} // namespace

class TestBodies : public QObject {
    Q_OBJECT

private:
    SmallSample m_sample;
    std::optional<SampleFeed> m_feed;

    QJsonValue detail(const QString &id, Language language) { return dataOf(*m_feed->detail(id, language)); }

private Q_SLOTS:
    void initTestCase() { m_feed = SampleFeed::load(m_sample.path()).value(); }

    void anUnknownFicheHasNoDetail()
    {
        QVERIFY(!m_feed->detail(QStringLiteral("c00000000000000000000009"), Language::Fr));
        QVERIFY(!m_feed->detail(QString(), Language::Fr));
    }

    void aMissingTranslationIsSilentlyFrench()
    {
        QCOMPARE(at(detail(procedureId, Language::Ar), "titreInformatif").toString(), QStringLiteral("طلب"));
        const QJsonValue pashto = detail(procedureId, Language::Ps);
        QCOMPARE(at(pashto, "titreInformatif").toString(), QStringLiteral("Demander"));
        QCOMPARE(at(pashto, "availableLanguages").toArray(), (QJsonArray{QStringLiteral("fr"), QStringLiteral("ar")}));
    }

    void theIndexKeepsEmptyListsAndTheDetailDropsThem()
    {
        const QJsonArray index = dataOf(m_feed->index()).toArray();
        QCOMPARE(index.size(), 2);
        const QJsonValue raw = at(index[0], "metadatas");
        QVERIFY(at(raw, "frenchLevel").isArray() && at(raw, "age").isNull());
        const QJsonValue clean = at(detail(procedureId, Language::Fr), "metadatas");
        QVERIFY(at(clean, "frenchLevel").isUndefined() && at(clean, "age").isNull());
        QCOMPARE(at(clean, "location").toString(), QStringLiteral("france"));
    }

    void themesAreIdsAndPositionsAreThoseOfTheTheme()
    {
        const QJsonValue item = dataOf(m_feed->index()).toArray()[0];
        QCOMPARE(at(item, "theme").toString(), QStringLiteral("a00000000000000000000001"));
        QCOMPARE(at(item, "sortThemeIndex").toInt(), 3);
        QCOMPARE(at(item, "lastModificationDate").toString(), QStringLiteral("2026-09-14T10:00:00.000Z"));
        QCOMPARE(at(item, "publishedAt").toString(), QStringLiteral("2026-01-02T12:00:00.000Z"));
    }

    void aNeedCarriesItsWholeThemeWithoutActive()
    {
        const QJsonValue theme = at(dataOf(m_feed->needs()).toArray()[0], "theme");
        QCOMPARE(at(theme, "position").toInt(), 3);
        QVERIFY(at(theme, "active").isUndefined());
    }

    void eachKindHasItsGroupsAndItsSponsor()
    {
        const QJsonValue procedure = detail(procedureId, Language::Fr), programme = detail(programmeId, Language::Fr);
        QVERIFY(at(procedure, "why").isUndefined() && at(procedure, "next").isObject());
        QVERIFY(at(programme, "next").isUndefined() && at(programme, "why").isObject());
        QCOMPARE(at(at(procedure, "administration"), "name").toString(), QStringLiteral("OFII"));
        QVERIFY(at(procedure, "mainSponsor").isNull());
        QCOMPARE(at(at(programme, "mainSponsor"), "nom").toString(), QStringLiteral("Asso"));
        QVERIFY(at(procedure, "map").isNull());
        QCOMPARE(at(programme, "map").toArray().size(), 1);
        QVERIFY(at(procedure, "externalLink").isUndefined());
        QCOMPARE(at(programme, "externalLink").toString(), QStringLiteral("https://example.org"));
    }

    void thanksAreAListAndLeakPeopleAsTheRealServerDoes()
    {
        const QJsonValue procedure = detail(procedureId, Language::Fr);
        QCOMPARE(at(procedure, "merci").toArray().size(), 2);
        QVERIFY(!at(procedure, "participants").toArray().isEmpty());
        QVERIFY(at(procedure, "creatorId").isObject());
    }

    void sectionsKeepTheirOrderInTheText()
    {
        const QByteArray body = *m_feed->detail(procedureId, Language::Fr);
        QVERIFY(body.indexOf("Étape 1") < body.indexOf("Étape 2"));
    }

    void statisticsCountTheFiches()
    {
        const QJsonValue totals = dataOf(m_feed->statistics());
        QCOMPARE(at(totals, "nbDispositifs").toInt(), 1);
        QCOMPARE(at(totals, "nbDemarches").toInt(), 1);
        QCOMPARE(at(totals, "nbMercis").toInt(), 2);
        QCOMPARE(at(totals, "nbVues").toInt(), 16);
        QCOMPARE(at(totals, "nbUpdatedRecently").toInt(), 1);
    }
};

ESCALE_GUILESS_TEST(TestBodies)
#include "tst_bodies.moc"
