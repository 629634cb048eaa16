// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule file, by the texts beside it (resources/plainlanguage/tests): what must be found in a text, word for word,
// and texts in which the rule must find nothing.
#include "plainrig.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const QString testFolder = QStringLiteral(ESCALE_SOURCE "/resources/plainlanguage/tests");

QJsonObject casesOf(const QString &rule)
{
    QFile file(testFolder + u'/' + rule + u".json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Fiche factsFrom(const QJsonObject &object)
{
    Fiche fiche;
    if (object.value(u"free"_qs).toBool()) {
        fiche.metadata.price.said = true;
        fiche.metadata.price.values = {0};
    }
    for (const QJsonValue &department : object.value(u"departments"_qs).toArray()) {
        fiche.metadata.location.where = Where::Departments;
        fiche.metadata.location.departments.append(department.toString());
    }
    fiche.sponsor.name = object.value(u"sponsor"_qs).toString();
    for (const QJsonValue &session : object.value(u"sessions"_qs).toArray()) {
        fiche.metadata.sessions.listed = true;
        fiche.metadata.sessions.entry = Sessions::Entry::FixedDates;
        fiche.metadata.sessions.items.append({QDate::fromString(session.toArray().at(0).toString(), Qt::ISODate),
                                              QDate::fromString(session.toArray().at(1).toString(), Qt::ISODate)});
    }
    return fiche;
}

Draft draftFrom(const QJsonObject &object)
{
    Draft draft = draftFromText(object.value(u"text"_qs).toString());
    draft.facts = factsFrom(object.value(u"facts"_qs).toObject());
    // What no plain text can say.
    Run *run = draft.text.what.isEmpty() ? nullptr : &draft.text.what.first().runs.first();
    if (run && object.value(u"link"_qs).toBool()) {
        const QString written = run->text; // [name](address)
        run->text = written.section(u']', 0, 0).mid(1);
        run->href = written.section(u'(', 1).chopped(1);
    }
    if (run && object.value(u"underline"_qs).toBool()) {
        run->text = run->text.mid(1).chopped(1); // _name_
        run->styles = Style::Underline;
    }
    return draft;
}

QStringList foundBy(const QString &rule, const Draft &draft)
{
    QStringList found;
    for (const Finding &finding : findingsIn(draft)) {
        if (finding.rule == rule)
            found.append(foundIn(draft.text, finding));
    }
    return found;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasTextsThatFireAndTextsThatMustNot()
    {
        QVERIFY(sourceRules().rules().size() > 20);
        for (const PlainRule &rule : sourceRules().rules()) {
            const QJsonObject cases = casesOf(rule.id);
            QVERIFY2(!cases.value(u"fires"_qs).toArray().isEmpty(), qPrintable(rule.id));
            QVERIFY2(!cases.value(u"silent"_qs).toArray().isEmpty(), qPrintable(rule.id));
        }
        const auto files = QDir(testFolder).entryList({u"*.json"_qs});
        QCOMPARE(files.size(), sourceRules().rules().size());
    }

    void theProgramHasTheSameRules()
    {
        QStringList inTree, inProgram;
        for (const PlainRule &rule : sourceRules().rules())
            inTree.append(rule.id + rule.message);
        for (const PlainRule &rule : RuleSet::builtIn().rules())
            inProgram.append(rule.id + rule.message);
        QCOMPARE(inProgram, inTree);
    }

    void everyKindOfRuleIsInUse()
    {
        QSet<RuleKind> kinds;
        for (const PlainRule &rule : sourceRules().rules())
            kinds.insert(rule.kind);
        QCOMPARE(kinds.size(), 9);
    }

    void findsWhatItSaysAndNothingElse_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QJsonObject>("text");
        QTest::addColumn<QStringList>("expected");
        for (const PlainRule &rule : sourceRules().rules()) {
            int number = 0;
            for (const char *sort : {"fires", "silent"}) {
                for (const QJsonValue &value : casesOf(rule.id).value(QLatin1String(sort)).toArray()) {
                    QStringList expected;
                    for (const QJsonValue &found : value.toObject().value(u"found"_qs).toArray())
                        expected.append(found.toString());
                    QTest::addRow("%s %s %d", qPrintable(rule.id), sort, ++number)
                        << rule.id << value.toObject() << expected;
                }
            }
        }
    }

    void findsWhatItSaysAndNothingElse()
    {
        QFETCH(const QString, rule);
        QFETCH(const QJsonObject, text);
        QFETCH(const QStringList, expected);
        QStringList found = foundBy(rule, draftFrom(text));
        // Two patterns of one rule need not find in the order of the text.
        QStringList wanted = expected;
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    /// One line, whole, and no grade: nothing that reads like a mark of the text.
    void aMessageSaysWhyInOneLineAndGradesNothing()
    {
        static const QRegularExpression grade(
            u"(?i)score|lisibilité|note de|niveau de difficulté|/ ?(?:10|20|100)\\b|points?\\b.*sur"_qs);
        QSet<QString> said;
        for (const PlainRule &rule : sourceRules().rules()) {
            for (const QJsonValue &value : casesOf(rule.id).value(u"fires"_qs).toArray()) {
                const Draft draft = draftFrom(value.toObject());
                for (const Finding &finding : findingsIn(draft)) {
                    if (finding.rule != rule.id)
                        continue;
                    said.insert(rule.id);
                    QVERIFY2(!finding.message.isEmpty() && !finding.message.contains(u'\n') &&
                                 !finding.message.contains(u"%1") && !finding.message.contains(u"%2"),
                             qPrintable(finding.message));
                    QVERIFY2(!finding.message.contains(grade), qPrintable(finding.message));
                }
            }
        }
        QCOMPARE(said.size(), sourceRules().rules().size());
    }
};

ESCALE_GUILESS_TEST(TestRules)
#include "tst_rules.moc"
