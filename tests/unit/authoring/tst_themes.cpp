// SPDX-License-Identifier: GPL-3.0-or-later
// The themes of a draft, as the contract has them: `theme` is one id, `secondaryThemes` a list that is replaced whole.
#include "authoring/draftthemes.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestThemes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstProposalIsTheThemeTheNextOnesStandBesideIt()
    {
        FicheDraft draft = withProposedTheme({}, u"a"_qs);
        QCOMPARE(draft.theme, u"a"_qs);
        QVERIFY(draft.secondaryThemes.isEmpty()); // not touched: nothing of it is sent
        draft = withProposedTheme(draft, u"b"_qs);
        draft = withProposedTheme(draft, u"c"_qs);
        QCOMPARE(draft.theme, u"a"_qs);
        QCOMPARE(draft.secondaryThemes, QByteArray(R"(["b","c"])"));
        QCOMPARE(withProposedTheme(draft, u"a"_qs), draft);
        QCOMPARE(withProposedTheme(draft, u"c"_qs), draft);
    }

    void noThemeStandsTwice()
    {
        FicheDraft draft;
        draft.theme = u"a"_qs;
        draft.secondaryThemes = R"(["b","c"])";
        QCOMPARE(withSecondaryTheme(draft, u"a"_qs, true), draft);
        const FicheDraft other = withTheme(draft, u"c"_qs);
        QCOMPARE(other.theme, u"c"_qs);
        QCOMPARE(other.secondaryThemes, QByteArray(R"(["b"])"));
        QVERIFY(!hasTheme(other, u"a"_qs));
        QCOMPARE(withSecondaryTheme(other, u"b"_qs, false).secondaryThemes, QByteArray("[]"));
    }

    /// Themes that this version does not know, and what is no theme at all: the server's, not ours to drop.
    void whatIsNotKnownStays()
    {
        FicheDraft draft;
        draft.theme = u"a"_qs;
        draft.secondaryThemes = R"(["x\u00e9",{"_id":"y"},"b"])";
        const FicheDraft with = withSecondaryTheme(draft, u"c"_qs, true);
        QVERIFY(with.secondaryThemes.contains(R"({"_id":"y"})"));
        QVERIFY(with.secondaryThemes.endsWith(R"("b","c"])"));
        QCOMPARE(withSecondaryTheme(with, u"c"_qs, false).secondaryThemes.count("_id"), 1);
        QCOMPARE(secondaryThemes(with), (QStringList{u"xé"_qs, u"b"_qs, u"c"_qs}));
    }

    void noThemeIsNone()
    {
        QCOMPARE(withSecondaryTheme({}, {}, true), FicheDraft());
        QCOMPARE(secondaryThemes({}), QStringList());
    }
};

ESCALE_APPLESS_TEST(TestThemes)
#include "tst_themes.moc"
