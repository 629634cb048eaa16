// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the workshop at the smallest and the largest letters, from left to right and from right to left, in a
// large and in a small window: nothing is cut, nothing lies under another, nothing is outside, everything has a name
// (ui/layoutaudit.h). ESCALE_PICTURES=folder draws the pages there, for looking at them.
#include "l10n/catalogue.h"
#include "layoutaudit.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "workshop/letters.h"
#include "workshop/partnercard.h"
#include "workshop/placecard.h"
#include "workshopfixture.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListWidget>

using namespace escale;
using namespace escale::test;

class TestLetters final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    void cleanup()
    {
        m_window.reset();
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("step");
        QTest::addColumn<QSize>("size");
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
            for (const int step : {0, textSteps - 1}) {
                for (const QSize size : {QSize(1280, 860), QSize(1024, 640)})
                    QTest::addRow("%s-%d-%d", code(language).latin1(), step, size.width())
                        << int(language) << step << size;
            }
        }
    }
    void everyPageIsWhole()
    {
        QFETCH(int, language);
        QFETCH(int, step);
        QFETCH(QSize, size);
        useLanguage(static_cast<Language>(language));
        QApplication::setLayoutDirection(direction(static_cast<Language>(language)));
        m_appearance.setLanguage(static_cast<Language>(language));
        m_appearance.setTextStep(step);
        openWindow();
        m_window->resize(size);
        m_faults.clear();
        look(*m_window, "1-sign-in");
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        QTRY_VERIFY(!m_window->workshop().rows().isEmpty());
        look(*m_window, "2-fiches");
        open(id);
        EditorPage &editor = m_window->editor();
        type(u"what"_qs,
             u" Vous devez effectuer une demande afin d’obtenir le titre de séjour des primo-arrivants."_qs);
        editor.check();
        look(*m_window, "3-editor");
        // One finding at least is read without moving the list.
        const auto *list = editor.findings().findChild<QListWidget *>();
        QVERIFY(list->count() > 0);
        if (list->viewport()->height() < list->visualItemRect(list->item(0)).height())
            m_faults.append(QStringLiteral("%1: a finding of %2 pixels in a list of %3")
                                .arg(QString::fromUtf8(QTest::currentDataTag()))
                                .arg(list->visualItemRect(list->item(0)).height())
                                .arg(list->viewport()->height()));
        editor.facts().goTo(u"price"_qs);
        look(*m_window, "4-facts");
        editor.goTo(u"metadatas.conditions"_qs);
        look(*m_window, "5-conditions");
        editor.places().oneMore().click();
        editor.partners().oneMore().click();
        editor.check(); // so that the bar of what is missing has its keys
        for (int i = 0; i < 2; ++i)
            editor.places().cards().at(i)->setOpen(true);
        editor.goTo(u"map"_qs);
        look(*m_window, "6-places");
        editor.goTo(u"sponsors"_qs);
        look(*m_window, "7-partners");
        lookAtQuestion();
        editor.places().cards().at(1)->takeOutKey().click();
        editor.partners().cards().at(0)->takeOutKey().click();
        lookAtQuestion();
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"titreInformatif":"Nager en ville"})");
        FieldEdit *title = editor.field(u"titreInformatif"_qs);
        title->selectAll();
        typeWords(title, u"Savoir danser"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_window->page(), &m_window->merge());
        look(*m_window, "9-merge");
        for (const QString &fault : std::as_const(m_faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(m_faults.size(), 0);
    }

private:
    void lookAtQuestion()
    {
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask();
        QTRY_VERIFY(question.box());
        look(*question.box(), "8-publish");
        question.box()->reject();
        QTRY_VERIFY(!question.box());
    }

    void look(QWidget &window, const char *page)
    {
        QApplication::processEvents();
        QApplication::processEvents();
        QFETCH(QSize, size);
        const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
        const QString name = QString::fromUtf8(QTest::currentDataTag()) + u'-' + QString::fromLatin1(page);
        if (!folder.isEmpty())
            window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
        if (window.width() > size.width() || window.height() > size.height())
            m_faults.append(name + QStringLiteral(": wants %1 x %2").arg(window.width()).arg(window.height()));
        lookForRoom(window, name);
        nameByWords(window);
        for (const QString &fault : auditLayout(window, true))
            m_faults.append(name + u": "_qs + fault);
    }

    /// What can be scrolled is never cut; in a strip of a few letters it cannot be read all the same.
    void lookForRoom(const QWidget &window, const QString &name)
    {
        for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
            if (!area->isVisibleTo(&window) || qobject_cast<const QHeaderView *>(area) != nullptr)
                continue;
            const auto *table = qobject_cast<const QTreeWidget *>(area);
            const int width = table != nullptr ? table->columnWidth(0) : area->viewport()->width();
            const bool line = qobject_cast<const FieldEdit *>(area) != nullptr;
            const double wide = qobject_cast<const QListWidget *>(area) != nullptr ? 12 : 16; // letters
            if (width < letters(m_appearance, wide) ||
                area->viewport()->height() < letters(m_appearance, line ? 1 : 2.5))
                m_faults.append(QStringLiteral("%1: %2 has %3 x %4 pixels")
                                    .arg(name, QLatin1String(area->metaObject()->className()))
                                    .arg(width)
                                    .arg(area->viewport()->height()));
        }
    }

    /// Qt names a standard button by its words and a field by its label; the audit asks for the name alone.
    static void nameByWords(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (qobject_cast<QLineEdit *>(widget) && widget->parentWidget()->inherits("QAbstractSpinBox"))
                widget->setAccessibleName(widget->parentWidget()->accessibleName()); // one field
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            if (heard != nullptr && widget->accessibleName().isEmpty())
                widget->setAccessibleName(heard->text(QAccessible::Name));
        }
    }

    QStringList m_faults;
};

ESCALE_TEST(TestLetters)
#include "tst_letters.moc"
