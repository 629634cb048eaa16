// SPDX-License-Identifier: GPL-3.0-or-later
// A rule file that is not understood whole is refused: a rule that silently does nothing would be believed.
#include "plainrig.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Result<PlainRule> parsed(const QByteArray &json)
{
    return RuleSet::parse(u"mine"_qs, json, WordForms::builtIn());
}

const QByteArray good = R"({"kind": "existence", "level": "must", "message": "%1", "phrases": ["mot"]})";

} // namespace

class TestRuleSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileIsRead()
    {
        const auto rule = parsed(good);
        QVERIFY(rule.ok());
        QCOMPARE(rule->level, PlainLevel::Must);
        QCOMPARE(rule->phrases.size(), 1);
    }

    void aBadFileIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto changed = [](const char *what, const char *into) { return QByteArray(good).replace(what, into); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("rule: yes");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("an unknown kind") << changed("existence", "wish");
        QTest::newRow("an unknown level") << changed("must", "always");
        QTest::newRow("a member that means nothing") << changed("\"phrases\"", "\"frases\"");
        QTest::newRow("no message") << changed("%1", "");
        QTest::newRow("no phrase") << changed("\"mot\"", "");
        QTest::newRow("an empty phrase") << changed("\"mot\"", "\"  \"");
        QTest::newRow("an unknown part") << changed("\"phrases\"", "\"scope\": [\"footer\"], \"phrases\"");
        QTest::newRow("a bad pattern") << changed("\"phrases\": [\"mot\"]", "\"patterns\": [\"(\"]");
        QTest::newRow("a substitution without the plain word") << changed("existence", "substitution");
        QTest::newRow("a metric of nothing") << changed("existence", "metric");
        QTest::newRow("a metric of an unknown thing")
            << changed("existence", "metric")
                   .replace("\"phrases\"", "\"measure\": \"mood\", \"above\": 3, \"phrases\"");
        QTest::newRow("a metric without a limit")
            << changed("existence", "metric").replace("\"phrases\"", "\"measure\": \"words of a block\", \"phrases\"");
        QTest::newRow("a script nobody wrote")
            << changed("existence", "script").replace("\"phrases\"", "\"script\": \"magic\", \"phrases\"");
        QTest::newRow("a condition on nothing") << changed("existence", "conditional");
    }

    void aBadFileIsRefusedByName()
    {
        QFETCH(const QByteArray, json);
        const auto rule = parsed(json);
        QVERIFY(!rule.ok());
        QCOMPARE(rule.error().problem, Problem::BadConfiguration);
        QVERIFY(rule.error().sentence.contains(u"mine"));
    }

    void aFolderWithOneBadFileIsRefused()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(!RuleSet::fromFolder(folder.path(), WordForms::builtIn()).ok());
        QVERIFY(write("good.json", good));
        QVERIFY(RuleSet::fromFolder(folder.path(), WordForms::builtIn()).ok());
        QVERIFY(write("bad.json", "{"));
        QVERIFY(!RuleSet::fromFolder(folder.path(), WordForms::builtIn()).ok());
    }

    void whatIsPutIntoAMessageIsNeverReadAsAPlace()
    {
        QCOMPARE(filled(u"« %1 » : %2"_qs, u"%2"_qs, u"mot"_qs), u"« %2 » : mot"_qs);
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words"); ///< -1: not there
        QTest::newRow("a word in either case") << u"mot"_qs << u"Mot"_qs << 1;
        QTest::newRow("another word") << u"mot"_qs << u"mots"_qs << -1;
        QTest::newRow("accents count") << u"acquis"_qs << u"âcquis"_qs << -1;
        QTest::newRow("any form") << u"~obtenir"_qs << u"obtenez"_qs << 1;
        QTest::newRow("a hyphen is as good as a space") << u"rendez-vous"_qs << u"rendez vous"_qs << 2;
        QTest::newRow("either") << u"a|~venir"_qs << u"viens"_qs << 1;
        QTest::newRow("may be missing") << u"un? mot"_qs << u"mot"_qs << 1;
        QTest::newRow("is taken where it stands") << u"mot clé?"_qs << u"mot clé"_qs << 2;
        QTest::newRow("any one word") << u"un * mot"_qs << u"un beau mot"_qs << 3;
        QTest::newRow("up to two words") << u"un ..2 mot"_qs << u"un très beau mot"_qs << 4;
        QTest::newRow("not three") << u"un ..2 mot"_qs << u"un très très beau mot"_qs << -1;
        QTest::newRow("never over the end of a sentence") << u"un ..2 mot"_qs << u"En voici un. Mot."_qs << -1;
        QTest::newRow("an elided word") << u"d'aide"_qs << u"d’aide"_qs << 2;
    }

    void phrases()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        QFETCH(const int, words);
        const auto matched = WordPattern::parse(pattern, WordForms::builtIn())
                                 .matchAt(analyse(text, WordForms::builtIn()), text.startsWith(u"En") ? 2 : 0);
        QCOMPARE(matched ? static_cast<int>(*matched) : -1, words);
    }
};

ESCALE_GUILESS_TEST(TestRuleSet)
#include "tst_ruleset.moc"
