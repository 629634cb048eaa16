// SPDX-License-Identifier: GPL-3.0-or-later
// The real reader, led by a scripted voice: it lights, it follows, it lets go when the person scrolls and comes back
// when asked, in both directions.
#include "blocks.h"
#include "fakevoice.h"
#include "listen/fichelight.h"
#include "listen/narration.h"
#include "manualclock.h"
#include "speech/pagewords.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace escale;
using namespace escale::test;
using escale::test::FakeVoice;
using escale::test::ManualClock;

namespace {

/// A fiche of many screens.
ReadFiche longFiche(Language language)
{
    const QString sentence = language == Language::Ar ? QStringLiteral("اذهب إلى البنك مع أوراقك. ")
                                                      : QStringLiteral("Allez à la banque avec vos papiers. ");
    ReadFiche read;
    read.fiche.id = QStringLiteral("e5ca1e0000000000000c0003");
    read.fiche.kind = Kind::Demarche;
    read.translation.language = language;
    read.translation.title = sentence.trimmed();
    for (int i = 0; i < 12; ++i)
        read.translation.how.append({QStringLiteral("s%1").arg(i),
                                     sentence.trimmed(),
                                     {paragraph(sentence.repeated(3).trimmed()), paragraph(sentence.trimmed())}});
    return read;
}

struct FollowStage {
    explicit FollowStage(Language spoken)
        : language(spoken), appearance(Profile::Kiosk), view(appearance), bar(appearance), light(view)
    {
        appearance.setReducedMotion(true);
        voices.add(voice);
        narrator = std::make_unique<Narrator>(voices, clock);
        narration = std::make_unique<Narration>(*narrator, voices, light, bar);
        QObject::connect(&view, &FicheView::followingLost, narration.get(), &Narration::lostSight);
        QObject::connect(&view, &FicheView::sentenceTapped, narration.get(),
                         [this](int, const TextPosition &place) { narration->tapped(place); });
        view.setLayoutDirection(direction(language));
        view.resize(800, 600);
        view.show();
        bar.move(0, 700); // below it, as on a kiosk
        bar.QWidget::show();
        const ReadFiche read = longFiche(language);
        PageContent content;
        content.columns.append({read, language});
        content.interfaceLanguage = language;
        content.now = clock.now();
        view.setContent(content);
        QSignalSpy ready(narration.get(), &Narration::ready);
        narration->show(
            [read, this] { return pageUtterances(read.fiche, read.translation, QDate(2026, 11, 28), language); },
            language, {});
        QVERIFY(ready.wait());
    }
    /// Where the sentence at hand is, from the top of what is seen.
    [[nodiscard]] QRect lit()
    {
        const TextPosition place = narrator->page().at(narrator->index()).place;
        return view.page().areaOf(0, place).translated(0, -view.scrollOffset());
    }
    void wheel(int steps)
    {
        auto *pane = view.findChild<ScrollPane *>();
        const QPointF at(pane->viewport()->rect().center());
        QWheelEvent event(at, pane->viewport()->mapToGlobal(at), {}, QPoint(0, steps * 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pane->viewport(), &event);
    }

    Language language;
    Appearance appearance;
    ManualClock clock;
    FakeVoice voice;
    Voices voices;
    FicheView view;
    ListeningBar bar;
    FicheLight light;
    std::unique_ptr<Narrator> narrator;
    std::unique_ptr<Narration> narration;
};

} // namespace

class TestFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAndLetsGo_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("left to right") << Language::Fr;
        QTest::newRow("right to left") << Language::Ar;
    }
    void followsAndLetsGo()
    {
        QFETCH(Language, language);
        FollowStage s(language);
        QCOMPARE(s.view.scrollOffset(), 0);
        // A sentence far below comes into view with its sound, and into its middle part.
        s.narrator->startAt(30);
        QCOMPARE(s.view.scrollOffset(), 0);
        s.voice.start();
        QVERIFY(s.view.scrollOffset() > 0);
        QVERIFY2(QRect(0, 0, s.view.width(), s.view.height()).contains(s.lit()), "the lit sentence is not in view");
        // Sentence after sentence, always in view; still while it is in sight.
        for (int i = 0; i < 10; ++i) {
            s.voice.finish();
            s.voice.start();
            QVERIFY(QRect(0, 0, s.view.width(), s.view.height()).contains(s.lit()));
        }
        // The person scrolls back up: theirs from now on.
        s.wheel(12);
        const int theirs = s.view.scrollOffset();
        s.voice.finish();
        s.voice.start();
        QCOMPARE(s.view.scrollOffset(), theirs);
        auto *follow = s.bar.findChild<Button *>(QStringLiteral("follow"));
        QVERIFY(follow->isVisible());
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(s.view.scrollOffset() != theirs);
        QVERIFY(QRect(0, 0, s.view.width(), s.view.height()).contains(s.lit()));
        QVERIFY(!follow->isVisible());
    }

    void aTapOnTheTextStartsThere()
    {
        FollowStage s(Language::Fr);
        QSignalSpy tapped(&s.view, &FicheView::sentenceTapped);
        s.view.page().layOutAll();
        const int wanted = 8;
        const TextPosition place = s.narrator->page().at(wanted).place;
        const QRect area = s.view.page().areaOf(0, place);
        QVERIFY(!area.isEmpty());
        s.view.goTo(area.top() - 100); // a finger only reaches what is seen
        QTRY_COMPARE(s.view.scrollOffset(), area.top() - 100);
        QTest::mouseClick(&s.view.page(), Qt::LeftButton, {}, area.center());
        QTRY_COMPARE(tapped.size(), 1); // the pane waits a moment: it might have been a flick
        QCOMPARE(s.narrator->index(), wanted);
        QCOMPARE(s.voice.said.size(), 1);
    }
};

ESCALE_TEST(TestFollow)
#include "tst_follow.moc"
