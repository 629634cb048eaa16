// SPDX-License-Identifier: GPL-3.0-or-later
// The list of synonyms: read as its format says, and complete: every group speaks the eight languages.
#include "search/resourcelines.h"
#include "search/synonyms.h"

#include <QDir>
#include <QTest>

using namespace escale;

namespace {

QStringList joined(const QList<QStringList> &phrases)
{
    QStringList list;
    for (const QStringList &phrase : phrases)
        list.append(phrase.join(u' '));
    return list;
}

} // namespace

class TestSynonyms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGroups()
    {
        QStringList mistakes;
        const Synonyms synonyms({u"= doctor"_qs, u"fr: Médecin, docteur, aller chez le médecin"_qs,
                                 u"ar: طبيب، دكتور"_qs, u"= benefits"_qs, u"*: CAF"_qs},
                                &mistakes);
        QVERIFY(mistakes.isEmpty());
        QCOMPARE(synonyms.groupCount(), 2);
        QCOMPARE(synonyms.groupName(0), u"doctor"_qs);
        QCOMPARE(joined(synonyms.phrases(0, Language::Fr)),
                 (QStringList{u"medecin"_qs, u"docteur"_qs, u"aller medecin"_qs}));
        QCOMPARE(joined(synonyms.phrases(0, Language::Ar)), (QStringList{u"طبيب"_qs, u"دكتور"_qs}));
        QVERIFY(synonyms.phrases(0, Language::En).isEmpty());
        for (const Language language : allLanguages)
            QCOMPARE(joined(synonyms.phrases(1, language)), QStringList{u"caf"_qs});
        QCOMPARE(synonyms.longestPhrase(), 2);
        QCOMPARE(synonyms.words(Language::Fr), (QStringList{u"aller"_qs, u"caf"_qs, u"docteur"_qs, u"medecin"_qs}));
    }

    void findsGroupsByStems()
    {
        const Synonyms synonyms({u"= permit"_qs, u"fr: cartes de séjour"_qs, u"= card"_qs, u"fr: cartes"_qs});
        QCOMPARE(synonyms.groupsOf(Language::Fr, {u"cart"_qs, u"sejour"_qs}), QList<int>{0});
        QCOMPARE(synonyms.groupsOf(Language::Fr, {u"cart"_qs}), QList<int>{1});
        QVERIFY(synonyms.groupsOf(Language::En, {u"cart"_qs}).isEmpty());
    }

    void saysWhichLinesBelongNowhere()
    {
        QStringList mistakes;
        const Synonyms synonyms({u"fr: before any group"_qs, u"= group"_qs, u"xx: no language"_qs, u"no colon"_qs},
                                &mistakes);
        QCOMPARE(mistakes.size(), 3);
        QCOMPARE(synonyms.groupCount(), 1);
    }

    void ourListHasNoMistakes()
    {
        QStringList mistakes;
        resourceLines({});
        const QDir folder(u":/search/synonyms"_qs);
        QVERIFY(folder.entryList().size() >= 5);
        for (const QString &name : folder.entryList()) {
            const Synonyms file(resourceLines(u"synonyms/"_qs + name), &mistakes);
            QVERIFY2(mistakes.isEmpty(), qPrintable(name + u' ' + mistakes.join(u'/')));
        }
    }

    void ourListIsGenerousAndSpeaksEveryLanguage()
    {
        const Synonyms &ours = Synonyms::ours();
        QVERIFY(ours.groupCount() >= 60);
        for (int group = 0; group < ours.groupCount(); ++group) {
            for (const Language language : allLanguages)
                QVERIFY2(!ours.phrases(group, language).isEmpty(),
                         qPrintable(ours.groupName(group) + QStringLiteral(" has nothing in ") + code(language)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSynonyms)
#include "tst_synonyms.moc"
