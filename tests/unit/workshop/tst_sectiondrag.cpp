// SPDX-License-Identifier: GPL-3.0-or-later
// Sections that are dropped: what the page makes of a drag, wherever it ends and whatever else goes on. The pointer's
// own part, with a real one, is tests/ui/accessibility_walk.sh (desk:workshop-drag:fr).
#include "style/escalestyle.h"
#include "testprogram.h"
#include "workshop/sectiongrip.h"
#include "workshopfixture.h"

#include <QDropEvent>
#include <QMimeData>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestSectionDrag final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    void cleanup()
    {
        m_window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aSectionGoesWhereThePointerLetsItGo_data()
    {
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void aSectionGoesWhereThePointerLetsItGo()
    {
        QFETCH(const bool, fromTheRight);
        begin(fromTheRight);
        const QStringList before = keys();
        drag(before[0], beside(before[1], true));
        QTRY_COMPARE(keys(), (QStringList{before[1], before[0], before[2]}));
        drag(before[2], beside(before[1], false));
        QTRY_COMPARE(keys(), (QStringList{before[2], before[1], before[0]}));
    }

    /// The page is made anew by it, and its texts ask for their height late: it stays at the section all the same.
    void whatWasDraggedIsInSight()
    {
        begin(false);
        m_window->resize(1280, 460);
        typeWords(m_window->editor().field(u"what"_qs), QString(u" Un cours."_qs).repeated(80)); // many lines
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
        const QStringList before = keys();
        const auto inSight = [this](const QString &key) {
            const FieldEdit *title = m_window->editor().field(u"why."_qs + key + u".title"_qs);
            return title->visibleRegion().boundingRect().height() > title->height() - 4;
        };
        drag(before[0], beside(before[2], true));
        QTRY_COMPARE(keys().last(), before[0]);
        QTRY_VERIFY(inSight(before[0]));
        QVERIFY(!inSight(before[1])); // it is not that all of it is
        drag(before[0], beside(before[1], false));
        QTRY_COMPARE(keys().first(), before[0]);
        QTRY_VERIFY(inSight(before[0]));
    }

    /// And the next drag goes as if nothing had been.
    void letGoOutsideOrOnItselfNothingMoves()
    {
        begin(false);
        const QStringList before = keys();
        const FicheDraft text = m_window->workshop().text();
        drag(before[0], std::nullopt);
        QCOMPARE(keys(), before);
        drag(before[1], beside(before[1], true));
        QCoreApplication::processEvents();
        QCOMPARE(m_window->workshop().text(), text);
        QVERIFY(!m_window->workshop().copy().isChanged());
        drag(before[0], beside(before[1], true));
        QTRY_COMPARE(keys(), (QStringList{before[1], before[0], before[2]}));
    }

    /// What was sent is what stood there; the drag goes with the next save, and is not lost.
    void aSectionIsDraggedWhileTheFicheIsBeingSaved()
    {
        const QByteArray id = begin(false);
        const QStringList before = keys();
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_server->setFaults({Fault{FaultKind::Hang, Endpoint::All, 0, {}}});
        m_window->workshop().save();
        QTRY_VERIFY(m_window->workshop().isSending());
        drag(before[0], beside(before[1], true));
        const QStringList after{before[1], before[0], before[2]};
        QTRY_COMPARE(keys(), after);
        m_server->setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([&] { return text(id, "titreInformatif") == u"Apprendre à nager vite"; }),
                                 30'000);
        QCOMPARE(keys(), after);
        m_window->workshop().save();
        QTRY_VERIFY_WITH_TIMEOUT(goesOn([&] { return serverOrder(id) == after; }), 30'000);
    }

private:
    QByteArray begin(bool fromTheRight)
    {
        QApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        openWindow();
        m_window->resize(1280, 860);
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        (void)QTest::qWaitForWindowExposed(m_window.get());
        return id;
    }

    [[nodiscard]] QStringList keys()
    {
        QStringList order;
        for (const DraftSection &section : m_window->workshop().text().why)
            order.append(section.key);
        return order;
    }

    [[nodiscard]] QStringList serverOrder(const QByteArray &id) const
    {
        const QByteArray why = m_content->field(id, "why");
        QMap<qsizetype, QString> order;
        for (const char *key : {"11111111-1111-4111-a111-111111111111", "22222222-2222-4222-a222-222222222222",
                                "33333333-3333-4333-a333-333333333333"})
            order.insert(why.indexOf(key), QLatin1String(key));
        return order.values();
    }

    /// Just below the text of a section, or on its title; in the page's pixels.
    QPoint beside(const QString &key, bool below)
    {
        const QString path = u"why."_qs + key;
        FieldEdit *edit = m_window->editor().field(path + (below ? u".text"_qs : u".title"_qs));
        return edit->mapTo(&page(), QPoint(40, below ? edit->height() - 2 : 2));
    }

    SectionPage &page() { return *m_window->editor().findChild<SectionPage *>(); }

    /// Comes, goes there, and is let go; nowhere: it leaves the page.
    void drag(const QString &key, std::optional<QPoint> to)
    {
        QMimeData what;
        what.setData(sectionMime, (u"why."_qs + key).toUtf8());
        QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(to.value_or(QPoint(10, 40)), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &move);
        QVERIFY(move.isAccepted());
        if (to) {
            QDropEvent drop(QPointF(*to), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&page(), &drop);
        } else {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&page(), &leave);
        }
        QCoreApplication::processEvents();
        const auto lines = page().findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(std::none_of(lines.begin(), lines.end(), [](const QFrame *each) { // "here" is shown no more
            return each->metaObject() == &QFrame::staticMetaObject && each->isVisible();
        }));
    }

    bool goesOn(const std::function<bool()> &done)
    {
        if (!done())
            m_clock.advance(5s);
        return done();
    }
};

ESCALE_TEST(TestSectionDrag)
#include "tst_sectiondrag.moc"
