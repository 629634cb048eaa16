// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph in other words: what is taken is there word for word, what is left stays as it was, and bold and links
// stay where they were.
#include "authoring/rewording.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

const QString address = QStringLiteral("https://exemple.test/aide");

QList<Run> plain(const QString &words)
{
    return {{words, {}, {}}};
}

/// "words [link] words *bold* words"
QList<Run> marked(const QString &text)
{
    QList<Run> runs;
    Run run;
    const auto end = [&] {
        if (!run.text.isEmpty())
            runs.append(run);
        run = {};
    };
    for (const QChar c : text) {
        if (c == u'[' || c == u']') {
            end();
            run.href = c == u'[' ? address : QString();
        } else if (c == u'*') {
            const bool bold = !run.styles.testFlag(Style::Bold);
            end();
            run.styles.setFlag(Style::Bold, bold);
        } else {
            run.text += c;
        }
    }
    end();
    return runs;
}

Rewording of(const QString &before, const QString &after)
{
    const auto made = Rewording::of(marked(before), after);
    return made ? *made : Rewording();
}

QString before()
{
    return QStringLiteral("Chaque mardi, vous effectuez une demande auprès de la mairie.");
}
QString after()
{
    return QStringLiteral("Chaque mardi, vous faites une demande à la mairie.");
}

} // namespace

class TestRewording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTakenByItself()
    {
        const Rewording rewording = of(before(), after());
        QCOMPARE(rewording.changes(), 2);
        QCOMPARE(rewording.taken(), 0);
        QCOMPARE(rewording.text(), before());
        QCOMPARE(rewording.runs(), plain(before()));
    }

    void oneChangeIsTakenWithoutTheOther()
    {
        Rewording rewording = of(before(), after());
        rewording.take(0, true);
        QCOMPARE(rewording.text(), QStringLiteral("Chaque mardi, vous faites une demande auprès de la mairie."));
        rewording.take(0, false);
        rewording.take(1, true);
        QCOMPARE(rewording.text(), QStringLiteral("Chaque mardi, vous effectuez une demande à la mairie."));
        rewording.take(0, true);
        QCOMPARE(rewording.text(), after());
        rewording.take(7, true); // there is none
        QCOMPARE(rewording.text(), after());
    }

    void allOfItIsTheProposal()
    {
        for (const auto &[from, to] : {std::pair{before(), after()},
                                       {QStringLiteral("Un."), QStringLiteral("Tout autre chose !")},
                                       {QStringLiteral("a b c d"), QStringLiteral("d c b a")},
                                       {QStringLiteral("Reste."), QStringLiteral("Reste. Et encore.")},
                                       {QStringLiteral("Très bien, merci."), QStringLiteral("Bien, merci.")}}) {
            Rewording rewording = of(from, to);
            rewording.takeAll(true);
            QCOMPARE(rewording.text(), to);
            rewording.takeAll(false);
            QCOMPARE(rewording.text(), from);
        }
    }

    /// Any choice: the words of the pieces, each as it was chosen.
    void everyChoiceIsItsPieces()
    {
        Rewording rewording = of(QStringLiteral("Il est *obligatoire* de solliciter un rendez-vous, puis de patienter "
                                                "dans [la salle] prévue à cet effet."),
                                 QStringLiteral("Vous demandez un rendez-vous, puis vous attendez dans la salle."));
        QVERIFY(rewording.changes() >= 3);
        for (int choice = 0; choice < 1 << rewording.changes(); ++choice) {
            QString words;
            for (qsizetype change = 0; change < rewording.changes(); ++change)
                rewording.take(change, (choice >> change & 1) != 0);
            for (const Rewording::Piece &piece : rewording.pieces())
                words += piece.change >= 0 && rewording.isTaken(piece.change) ? piece.after : piece.before;
            QCOMPARE(rewording.text(), words);
        }
    }

    /// "l'acquisition de compétences" for "apprendre le français" is one thing to say yes to, not three.
    void wordsThatGoTogetherAreOneChange()
    {
        const Rewording rewording =
            of(QStringLiteral("Pour l’acquisition de compétences, venez."), QStringLiteral("Pour apprendre, venez."));
        QCOMPARE(rewording.changes(), 1);
        // A sentence more is another thing.
        QCOMPARE(of(QStringLiteral("Voici un. Voici deux."), QStringLiteral("Voilà un. Voici trois.")).changes(), 2);
    }

    void boldStaysOnTheWordsThatStay()
    {
        Rewording rewording =
            of(QStringLiteral("Vous *devez effectuer* une demande."), QStringLiteral("Vous devez faire une demande."));
        rewording.takeAll(true);
        QCOMPARE(rewording.runs(), marked(QStringLiteral("Vous *devez faire* une demande.")));
    }

    void newWordsBesideBoldOnesAreNotBold()
    {
        Rewording rewording =
            of(QStringLiteral("Une *demande* est faite."), QStringLiteral("Une demande simple est faite."));
        rewording.takeAll(true);
        QCOMPARE(rewording.runs(), marked(QStringLiteral("Une *demande* simple est faite.")));
        Rewording half = of(QStringLiteral("Un *mot* difficile ici."), QStringLiteral("Une phrase ici."));
        half.takeAll(true);
        QCOMPARE(half.runs(), plain(QStringLiteral("Une phrase ici.")));
    }

    void aLinkStaysOnItsWords()
    {
        Rewording rewording = of(QStringLiteral("Il convient de solliciter [le service d’aide] de la ville."),
                                 QStringLiteral("Demandez à la ville : le service d’aide répond."));
        rewording.takeAll(true);
        QCOMPARE(rewording.runs(), marked(QStringLiteral("Demandez à la ville : [le service d’aide] répond.")));
    }

    void aLinkInSeveralStylesStaysWhole()
    {
        const QList<Run> runs{{QStringLiteral("Lire "), {}, {}},
                              {QStringLiteral("la "), {}, address},
                              {QStringLiteral("page"), Style::Bold, address},
                              {QStringLiteral(" dédiée."), {}, {}}};
        auto rewording = Rewording::of(runs, QStringLiteral("Voir la page."));
        QVERIFY(rewording);
        rewording->takeAll(true);
        QCOMPARE(
            rewording->runs(),
            (QList<Run>{{QStringLiteral("Voir "), {}, {}}, runs.at(1), runs.at(2), {QStringLiteral("."), {}, {}}}));
        QCOMPARE(linkWords(runs), QStringList{QStringLiteral("la page")});
    }

    /// The second "CAF" has the link, and keeps it.
    void ofWordsThatStandTwiceTheSameOneHasTheLink()
    {
        Rewording rewording =
            of(QStringLiteral("La CAF paie. Contactez [CAF] ici."), QStringLiteral("La CAF paie. Appelez CAF ici."));
        rewording.takeAll(true);
        QCOMPARE(rewording.runs(), marked(QStringLiteral("La CAF paie. Appelez [CAF] ici.")));
    }

    void aLinkWithoutItsWordsIsNoRewording()
    {
        QVERIFY(!Rewording::of(marked(QStringLiteral("Voir [le site].")), QStringLiteral("Voir la page.")));
        // Inside another word it does not stand.
        QVERIFY(!Rewording::of(marked(QStringLiteral("Voir [ici].")), QStringLiteral("Voir la police.")));
        QVERIFY(!Rewording::of(plain(QStringLiteral("Un mot.")), QStringLiteral("Un \uE000 mot.")));
        QVERIFY(!Rewording::of(plain(QStringLiteral("Un \uE000 mot.")), QStringLiteral("Un mot.")));
    }
};

ESCALE_GUILESS_TEST(TestRewording)
#include "tst_rewording.moc"
