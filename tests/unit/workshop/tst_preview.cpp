// SPDX-License-Identifier: GPL-3.0-or-later
// The fiche that is being written as the reader, the kiosk and the ear will have it.
#include "blocks.h"
#include "fakevoice.h"
#include "manualclock.h"
#include "testprogram.h"
#include "writing/previewwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Block link(const QString &text, const QString &href)
{
    Block block;
    block.runs = {{text, {}, href}};
    return block;
}

ReadFiche fiche()
{
    ReadFiche read;
    read.fiche.id = u"e5ca1e0000000000000c0003"_qs;
    read.fiche.metadata.price = {true, {0}, {}};
    read.translation.title = u"Apprendre à nager"_qs;
    read.translation.abstract = u"Des cours gratuits."_qs;
    read.translation.what = {paragraph(u"Le cours dure 2 h."_qs), link(u"Le site."_qs, u"https://exemple.test/"_qs)};
    read.translation.how = {{u"a"_qs, u"Appeler"_qs, {paragraph(u"Appelez le samedi."_qs)}}};
    read.cachedLanguages = LanguageSet{Language::Fr};
    return read;
}

QString wordsOf(FicheView &view)
{
    QStringList words;
    view.page().layOutAll();
    for (const TextFragment *bit : view.page().bits())
        words.append(bit->text());
    return words.join(u'\n');
}

} // namespace

class TestPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_voice = std::make_unique<FakeVoice>();
        m_voices = std::make_unique<Voices>();
        m_voices->add(*m_voice);
        open(m_voices.get());
    }
    void cleanup() { m_window.reset(); }

    void pageKioskAndEarHaveTheSameWords()
    {
        for (FicheView *view : {&m_window->page(), &m_window->kiosk()}) {
            const QString words = wordsOf(*view);
            for (const QString &part : {u"Apprendre à nager"_qs, u"Des cours gratuits."_qs, u"Appelez le samedi."_qs})
                QVERIFY2(words.contains(part), qPrintable(words));
        }
        QStringList heard;
        for (int i = 0; i < m_window->sentences().count(); ++i)
            heard.append(m_window->sentences().item(i)->text());
        QCOMPARE(heard.first(), u"Apprendre à nager"_qs);
        QVERIFY(heard.contains(u"Appelez le samedi."_qs));
        // For the ear: an abbreviation is a word (ui/README.md, "Rules with a source").
        QVERIFY2(heard.contains(u"Le cours dure 2 heures."_qs), qPrintable(heard.join(u'\n')));
    }

    void theKioskHasItsOwnLetters()
    {
        m_window->setSeat(PreviewWindow::Seat::Kiosk);
        const auto height = [this] {
            m_window->kiosk().page().layOutAll();
            return m_window->kiosk().page().bits().back()->rect().bottom(); // the page is never less high than its view
        };
        const int usual = height();
        m_window->larger().click();
        QTRY_VERIFY(height() > usual);
        for (int i = 1; i < textSteps; ++i)
            m_window->larger().click();
        QTRY_COMPARE(height(), usual);
    }

    void listenSaysSentenceAfterSentenceAndLightsIt()
    {
        m_window->setSeat(PreviewWindow::Seat::Ear);
        QVERIFY(m_window->play().isEnabled());
        m_window->play().click();
        QCOMPARE(m_voice->said, QStringList{u"Apprendre à nager"_qs});
        m_voice->start();
        QCOMPARE(m_window->sentences().currentRow(), 0);
        m_voice->finish();
        QTRY_COMPARE(m_voice->said.size(), 2);
        m_voice->start();
        QTRY_COMPARE(m_window->sentences().currentRow(), 1);
        m_window->play().click();
        QCOMPARE(m_voice->ticket, quint64(0)); // silent
    }

    void aSentenceThatIsPressedIsSaid()
    {
        const int last = m_window->sentences().count() - 1;
        m_window->sentences().setCurrentRow(last);
        Q_EMIT m_window->sentences().itemActivated(m_window->sentences().item(last));
        QCOMPARE(m_voice->said, QStringList{m_window->sentences().item(last)->text()});
    }

    void whatIsTypedIsShownAndHeardWhatIsTheSameGoesOn()
    {
        m_window->play().click();
        m_voice->start();
        m_window->showFiche(fiche(), TaxonomyIndex());
        QVERIFY(m_voice->ticket != 0);
        ReadFiche changed = fiche();
        changed.translation.title = u"Apprendre à danser"_qs;
        m_window->showFiche(changed, TaxonomyIndex());
        QCOMPARE(m_voice->ticket, quint64(0)); // nobody hears an old text
        QTRY_COMPARE(m_window->sentences().item(0)->text(), u"Apprendre à danser"_qs);
        QVERIFY(wordsOf(m_window->page()).contains(u"danser"_qs));
        QVERIFY(wordsOf(m_window->kiosk()).contains(u"danser"_qs));
    }

    void aClosedWindowIsSilent()
    {
        m_window->play().click();
        m_voice->start();
        m_window->close();
        QCOMPARE(m_voice->ticket, quint64(0));
    }

    void aLinkSaysWhereItLeadsAndLeadsNowhere()
    {
        QVERIFY(m_window->page().page().links().size() == 1);
        m_window->page().page().activate(m_window->page().page().links().first());
        QVERIFY(m_window->note().contains(u"https://exemple.test/"_qs));
    }

    void withoutAVoiceTheSentencesAreThere()
    {
        open(nullptr);
        QVERIFY(m_window->sentences().count() > 4);
        QVERIFY(!m_window->play().isEnabled());
        QVERIFY(m_window->note().contains(u"No voice"_qs));
    }

    /// Of a translation: beside the French on the page, alone at the kiosk, in its own direction and voice.
    void aTranslationIsBesideItsFrenchAndIsHeardInItsLanguage()
    {
        ReadFiche arabic = fiche();
        arabic.translation.language = Language::Ar;
        arabic.translation.title = u"تعلّم السباحة"_qs;
        arabic.translation.abstract = u"دروس مجانية."_qs;
        m_window->setFrench(fiche());
        m_window->setPublishable(false);
        m_window->showFiche(arabic, TaxonomyIndex());
        const QString page = wordsOf(m_window->page()), kiosk = wordsOf(m_window->kiosk());
        QVERIFY(page.contains(u"تعلّم السباحة"_qs) && page.contains(u"Apprendre à nager"_qs));
        QVERIFY(page.indexOf(u"Apprendre à nager"_qs) < page.indexOf(u"تعلّم السباحة"_qs));
        QVERIFY(kiosk.contains(u"تعلّم السباحة"_qs) && !kiosk.contains(u"Apprendre à nager"_qs));
        QCOMPARE(m_window->kiosk().layoutDirection(), Qt::RightToLeft);
        QTRY_COMPARE(m_window->sentences().item(0)->text(), u"تعلّم السباحة"_qs);
        m_window->play().click();
        QCOMPARE(m_voice->said, QStringList{u"تعلّم السباحة"_qs});
    }

    /// The French is read again while the translation stays as it is.
    void anotherFrenchTextIsShownBesideTheSameTranslation()
    {
        ReadFiche arabic = fiche();
        arabic.translation.language = Language::Ar;
        m_window->setFrench(fiche());
        m_window->showFiche(arabic, TaxonomyIndex());
        ReadFiche french = fiche();
        french.translation.title = u"Apprendre à danser"_qs;
        m_window->setFrench(french);
        m_window->showFiche(arabic, TaxonomyIndex());
        QVERIFY(wordsOf(m_window->page()).contains(u"Apprendre à danser"_qs));
    }

    void theSentencesFollowTheSizeOfTheLetters()
    {
        m_window->setSeat(PreviewWindow::Seat::Ear);
        const auto height = [this] {
            return m_window->sentences().visualItemRect(m_window->sentences().item(0)).height();
        };
        const int before = height();
        m_appearance.setTextStep(textSteps - 1);
        QTRY_VERIFY2(height() > before * 3 / 2, qPrintable(QString::number(height())));
        m_appearance.setTextStep(1);
    }

    void troubleIsSaidAndNothingOldIsLeft()
    {
        m_window->showTrouble(u"No."_qs);
        QCOMPARE(m_window->note(), u"No."_qs);
        QVERIFY(m_window->page().content().columns.isEmpty());
        QCOMPARE(m_window->sentences().count(), 0);
        m_window->showFiche(fiche(), TaxonomyIndex());
        QTRY_VERIFY(m_window->sentences().count() > 0);
        QVERIFY(m_window->note().isEmpty());
    }

private:
    void open(Voices *voices)
    {
        m_window = std::make_unique<PreviewWindow>(m_appearance, m_clock, voices);
        m_window->show();
        m_window->showFiche(fiche(), TaxonomyIndex());
        QTRY_VERIFY(m_window->sentences().count() > 0);
    }

    Appearance m_appearance{Profile::Desktop};
    ManualClock m_clock;
    std::unique_ptr<FakeVoice> m_voice;
    std::unique_ptr<Voices> m_voices;
    std::unique_ptr<PreviewWindow> m_window;
};

ESCALE_TEST(TestPreview)
#include "tst_preview.moc"
