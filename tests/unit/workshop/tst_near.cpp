// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody begins a fiche that readers have already, and asks where it belongs: on the real window, beside the sample
// library.
#include "samplelibrary.h"
#include "storefixture.h"
#include "testprogram.h"
#include "workshopfixture.h"

#include <QSignalSpy>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

constexpr auto bank = "e5ca1e0000000000000c0003"; // "Ouvrir un compte en banque"
constexpr auto money = "e5ca1e0000000000000a0009", papers = "e5ca1e0000000000000a0001";

Theme theme(const char *id, const QString &name)
{
    Theme made;
    made.id = QLatin1String(id);
    made.name = {{Language::Fr, name}, {Language::En, name}};
    return made;
}

SimilarFiche nearFiche(const QString &id, const QString &title)
{
    SimilarFiche made;
    made.card.id = id;
    made.card.title = title;
    made.card.sponsor = u"Mairie"_qs;
    made.card.metadata.location = {Where::Departments, Presence::Filled, {u"38 - Isère"_qs}};
    return made;
}

} // namespace

class TestNear final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_library = std::make_unique<LibraryService>(sampleLibrary(m_sample), m_clock);
        m_window->setLibrary(*m_library);
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void aNewFicheThatIsThereAlreadyIsShownAndCanBeRead()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Demarche);
        NearBar &bar = m_window->editor().nearBar();
        type(u"titreInformatif"_qs, u"Avoir un compte bancaire"_qs);
        m_clock.advance(1s);
        QVERIFY(!bar.isVisible()); // a title alone is near to everything
        type(u"abstract"_qs, u"Ouvrir un compte dans une banque pour recevoir un salaire ou une aide."_qs);
        m_clock.advance(1s);
        QTRY_VERIFY(bar.isVisible());
        QCOMPARE(bar.fiches().first().card.id, QLatin1String(bank));
        QVERIFY(bar.words(0).startsWith(u"Ouvrir un compte en banque"_qs));
        QSignalSpy wanted(m_window.get(), &WorkshopWindow::ficheWanted);
        bar.open(0).click();
        QCOMPARE(wanted.first().first().toString(), QLatin1String(bank));
        bar.putAway().click();
        QVERIFY(!bar.isVisible());
        type(u"abstract"_qs, u" Gratuit."_qs); // the same ones are still near
        m_clock.advance(1s);
        QTest::qWait(0);
        QTRY_VERIFY(!bar.isVisible());
    }

    /// A word is hard when hardly any fiche has it: with a library of a hundred, by that and not by a list.
    void whatIsHardIsMeasuredInTheLibrary()
    {
        m_window.reset();
        openWindow();
        QList<Change> fiches;
        for (int i = 1; i <= 120; ++i) {
            PutFiche put = examplePut(i, {Language::Fr});
            for (FreshText &text : put.texts)
                text.translation.abstract = u"Un accueil itinérant."_qs;
            fiches.append(put);
        }
        const StoreFolder folder;
        makeLibrary(folder.path(), fiches);
        LibraryService library(folder.path(), m_clock);
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        type(u"abstract"_qs, u"Un accueil itinérant et transversal."_qs);
        EditorPage &editor = m_window->editor();
        editor.check();
        const auto hard = [&editor] {
            QStringList words;
            for (const Finding &finding : editor.found()) {
                if (finding.rule == u"hard-words")
                    words.append(finding.message.section(u'\u00a0', 1, 1));
            }
            return words.join(u' ');
        };
        QCOMPARE(hard(), u"itinérant transversal"_qs);
        m_window->setLibrary(library);
        QTRY_COMPARE(hard(), u"transversal"_qs);
        m_window.reset(); // before the library
    }

    void whoRevisesAFicheIsNotToldOfOthers()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        FieldEdit *title = m_window->editor().field(u"titreInformatif"_qs);
        title->selectAll();
        typeWords(title, u"Avoir un compte bancaire"_qs);
        title = m_window->editor().field(u"abstract"_qs);
        title->selectAll();
        typeWords(title, u"Ouvrir un compte dans une banque pour recevoir un salaire ou une aide."_qs);
        m_clock.advance(1s);
        // Its needs are proposed all the same: the answer has come.
        QTRY_VERIFY(m_window->editor().themes().needsWords().contains(u"bank"_qs));
        QVERIFY(!m_window->editor().nearBar().isVisible());
    }

    void anotherFicheBeginsWithoutTheOthersOfTheOneBefore()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Demarche);
        type(u"titreInformatif"_qs, u"Avoir un compte bancaire"_qs);
        type(u"abstract"_qs, u"Ouvrir un compte dans une banque pour recevoir un salaire ou une aide."_qs);
        m_clock.advance(1s);
        QTRY_VERIFY(m_window->editor().nearBar().isVisible());
        m_window->workshop().close();
        m_window->workshop().beginFiche(Kind::Demarche);
        QVERIFY(!m_window->editor().nearBar().isVisible());
        QVERIFY(m_window->editor().themes().needsWords().isEmpty() ||
                !m_window->editor().themes().needsWords().contains(u"bank"_qs));
    }

    // --- the parts by themselves ---

    void whatIsPutAwayComesBackWithAnotherOne()
    {
        NearBar bar(m_appearance);
        bar.setNear({nearFiche(u"a"_qs, u"Un"_qs)});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.words(0), u"Un · Mairie · Isère (38)"_qs);
        bar.putAway().click();
        QVERIFY(bar.isHidden());
        bar.setNear({});
        bar.setNear({nearFiche(u"a"_qs, u"Un"_qs)});
        QVERIFY(bar.isHidden());
        bar.setNear({nearFiche(u"a"_qs, u"Un"_qs), nearFiche(u"b"_qs, u"Deux"_qs)});
        QVERIFY(!bar.isHidden());
        bar.begin();
        QVERIFY(bar.isHidden());
        bar.setNear({nearFiche(u"a"_qs, u"Un"_qs)}); // of another text
        QVERIFY(!bar.isHidden());
    }

    void hostileTitlesAreWords()
    {
        NearBar bar(m_appearance);
        bar.setNear({nearFiche(u"a"_qs, u"<img src=x><b>Un</b>"_qs)});
        QVERIFY(bar.words(0).startsWith(u"<img src=x><b>Un</b>"_qs));
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aProposalIsOnePressAndGoesWhenItIsTaken()
    {
        ThemesForm form;
        QSignalSpy edited(&form, &ThemesForm::edited);
        form.setThemes({theme(papers, u"Papiers"_qs), theme(money, u"Argent"_qs)});
        form.setDraft({});
        form.setProposals({{QLatin1String(money), 0.6}, {QLatin1String(papers), 0.2}, {u"unknown"_qs, 0.2}},
                          {u"Ouvrir un compte"_qs});
        QCOMPARE(offered(form), (QStringList{u"Argent"_qs, u"Papiers"_qs})); // one that is not here is not offered
        QVERIFY(form.needsWords().contains(u"Ouvrir un compte"_qs));
        form.proposals().first()->click();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.last().first().value<FicheDraft>().theme, QLatin1String(money));
        QCOMPARE(form.theme().currentText(), u"Argent"_qs);
        QCOMPARE(offered(form), QStringList{u"Papiers"_qs});
        form.proposals().first()->click(); // one more, not another one
        const FicheDraft both = edited.last().first().value<FicheDraft>();
        QCOMPARE(both.theme, QLatin1String(money));
        QCOMPARE(secondaryThemes(both), QStringList{QLatin1String(papers)});
        QVERIFY(offered(form).isEmpty());
        QVERIFY(form.others()[0]->isChecked());
        QVERIFY(!form.others()[1]->isEnabled()); // it is its theme
        form.others()[0]->click();
        QVERIFY(secondaryThemes(edited.last().first().value<FicheDraft>()).isEmpty());
    }

    void proposingChangesNothingByItself()
    {
        ThemesForm form;
        QSignalSpy edited(&form, &ThemesForm::edited);
        form.setThemes({theme(papers, u"Papiers"_qs)});
        form.setProposals({{QLatin1String(papers), 1}}, {});
        QCOMPARE(edited.size(), 0);
        QVERIFY(form.theme().currentData().toString().isEmpty());
    }

private:
    static QStringList offered(const ThemesForm &form)
    {
        QStringList words;
        for (const QPushButton *button : form.proposals()) {
            if (!button->isHidden() && !button->parentWidget()->isHidden())
                words.append(button->text());
        }
        return words;
    }

    QTemporaryDir m_sample;
    std::unique_ptr<LibraryService> m_library;
};

ESCALE_TEST(TestNear)
#include "tst_near.moc"
