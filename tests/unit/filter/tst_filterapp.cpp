// SPDX-License-Identifier: GPL-3.0-or-later
// The `app` semantics against the recorded answers of the real server: same parameters, same fiches.
#include "feed/apidecode.h"
#include "feed/inflate.h"
#include "l10n/departments.h"
#include "recordings.h"
#include "saturday.h"
#include "search/filtermatch.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace escale;
using namespace escale::test;

namespace {

QByteArray bodyOf(const QString &name)
{
    const QJsonObject record = test::recording(name);
    if (record.contains(QStringLiteral("body")))
        return record.value(QStringLiteral("body")).toString().toUtf8();
    const QString file = QFileInfo(record.value(QStringLiteral("bodyFile")).toString()).fileName();
    QFile packed(test::recordingsFolder().filePath(QStringLiteral("lists/") + file));
    if (!packed.open(QIODevice::ReadOnly))
        qFatal("recorded body missing");
    const QByteArray body = packed.readAll();
    if (!file.endsWith(QLatin1String(".gz")))
        return body;
    const auto unpacked = inflateGzip(body, 64'000'000);
    if (!unpacked)
        qFatal("recorded body cannot be unpacked");
    return *unpacked;
}

QJsonObject dataOf(const QString &name)
{
    return QJsonDocument::fromJson(bodyOf(name)).object().value(QStringLiteral("data")).toObject();
}

QSet<QString> idsOf(const QJsonArray &items)
{
    QSet<QString> ids;
    for (const auto &item : items)
        ids.insert(item.toObject().value(QStringLiteral("_id")).toString());
    return ids;
}

/// The query of a recording as a filter. The levels and ages are those of contract 3.5.
Filter filterOf(const QString &recording)
{
    static const QHash<QString, QString> levels{
        {QStringLiteral("Je ne lis et n'écris pas le français"), QStringLiteral("alpha")},
        {QStringLiteral("Je parle un peu"), QStringLiteral("A2")},
        {QStringLiteral("Je parle bien"), QStringLiteral("B1")},
        {QStringLiteral("Je parle couramment"), QStringLiteral("C1")},
        {QStringLiteral("Tous les niveaux"), QString()}};
    static const QHash<QString, AgeRange> ages{{QStringLiteral("0 à 17 ans"), {0, 17}},
                                               {QStringLiteral("18 à 25 ans"), {18, 25}},
                                               {QStringLiteral("26 ans et plus"), {26, AgeRange::noEnd}}};
    QString target =
        test::recording(recording).value(QStringLiteral("request")).toObject().value(QStringLiteral("path")).toString();
    const QUrlQuery query(target.section(u'?', 1).replace(u'+', QStringLiteral("%20")));
    const auto value = [&query](const char *key) {
        return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
    };
    Filter filter;
    if (const QString level = value("frenchLevel"); !level.isEmpty()) {
        if (!levels.contains(level))
            qFatal("unknown level in a recording");
        filter.level = levels.value(level);
    }
    if (const QString age = value("age"); !age.isEmpty()) {
        if (!ages.contains(age))
            qFatal("unknown age in a recording");
        filter.age = ages.value(age);
    }
    for (const Department &department : departments()) {
        if (department.name == value("county"))
            filter.departments.append(department.code);
    }
    if (!value("county").isEmpty() && filter.departments.isEmpty())
        filter.departments.append(QStringLiteral("unknown place"));
    const bool strict = value("strictLocation") == QLatin1String("true");
    filter.national = filter.online = !strict;
    return filter;
}

} // namespace

class TestFilterApp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ESCALE_NEED_RECORDINGS();
        const auto index = decodeIndex(bodyOf(QStringLiteral("lists/dispositifs.fr.json")));
        QVERIFY(index.ok());
        // What the index does not tell, and the mobile list does: which fiches are for the web alone.
        const auto visible =
            idsOf(dataOf(QStringLiteral("lists/getContentsForApp.fr.json")).value(QStringLiteral("dataFr")).toArray());
        QVERIFY(visible.size() > 900);
        for (const IndexItem &item : index->items) {
            if (!visible.contains(item.id))
                continue;
            FicheCard card;
            card.id = item.id;
            card.metadata = item.metadata;
            fiches.append(filterFacts(card));
        }
        QCOMPARE(fiches.size(), visible.size());
    }

    void theSameFichesAsTheServer_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : recordings(QStringLiteral("contents.*.json")))
            QTest::newRow(qPrintable(name)) << name;
    }
    void theSameFichesAsTheServer()
    {
        QFETCH(QString, name);
        const auto expected = idsOf(dataOf(name).value(QStringLiteral("dataFr")).toArray());
        QVERIFY(!expected.isEmpty());
        QCOMPARE(kept(filterOf(name)), expected);
    }

    void asManyFichesAsTheServer_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : recordings(QStringLiteral("nb.*.json")))
            QTest::newRow(qPrintable(name)) << name;
        for (const char *name : {"errors/app-county-lower.json", "errors/app-county-unknown.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void asManyFichesAsTheServer()
    {
        QFETCH(QString, name);
        const QJsonObject expected = dataOf(name);
        QCOMPARE(kept(filterOf(name)).size(), expected.value(QStringLiteral("nbLocalizedContent")).toInt());
        Filter everywhere; // what is for the whole country or online, and no département at all
        everywhere.departments = {QStringLiteral("unknown place")};
        QCOMPARE(kept(everywhere).size(), expected.value(QStringLiteral("nbGlobalContent")).toInt());
    }

private:
    static QStringList recordings(const QString &pattern)
    {
        if (!test::haveRecordings())
            return {};
        QStringList names;
        for (const QString &name :
             QDir(test::recordingsFolder().filePath(QStringLiteral("lists"))).entryList({pattern})) {
            if (!name.contains(QLatin1String(".body.")))
                names.append(QStringLiteral("lists/") + name);
        }
        return names;
    }

    [[nodiscard]] QSet<QString> kept(const Filter &filter) const
    {
        const FilterMatcher matcher(filter, Semantics::App, saturday);
        QSet<QString> ids;
        for (const FilterFacts &facts : fiches) {
            if (matcher.matches(facts))
                ids.insert(facts.id);
        }
        return ids;
    }

    QList<FilterFacts> fiches;
};

ESCALE_GUILESS_TEST(TestFilterApp)
#include "tst_filterapp.moc"
