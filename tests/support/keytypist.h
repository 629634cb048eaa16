// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has a keyboard and nothing else, on the real window: no step names a widget that is to take a key. A key
// goes to whatever has the focus; where that is nothing, or something that is not seen, the task ends
// (WCAG 2.1.1, 2.4.7).
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace escale::test {

/// Presses keys one after the other, also while a dialog runs a loop of its own.
class KeyTypist : public QObject {
public:
    /// `window` outlives it: where the keys go when no dialog is open.
    explicit KeyTypist(QWidget &window) : m_window(window) {}

    void task(const QString &name)
    {
        m_steps.append({name, [] { return true; }, [this, name] { begin(name); }});
    }
    void key(int which, Qt::KeyboardModifiers with = {})
    {
        const QString name = QKeySequence(QKeyCombination(with, static_cast<Qt::Key>(which))).toString();
        m_steps.append({name, [] { return true; }, [this, which, with] { press(static_cast<Qt::Key>(which), with); }});
    }
    /// With Ctrl held down until it is let go: QTest::keyClick lets it go after each key.
    void holdControl()
    {
        m_steps.append({QStringLiteral("Ctrl"), [] { return true; },
                        [] { QTest::simulateEvent(receiver(), true, Qt::Key_Control, {}, {}, false); }});
    }
    void keyWhileHeld(int which, Qt::KeyboardModifiers with = {})
    {
        m_steps.append({QStringLiteral("a key under Ctrl"), [] { return true; },
                        [this, which, with] {
                            ++m_keys;
                            for (const bool down : {true, false})
                                QTest::simulateEvent(receiver(), down, static_cast<Qt::Key>(which),
                                                     Qt::ControlModifier | with, {}, false);
                        }});
    }
    void letControlGo()
    {
        m_steps.append({QStringLiteral("Ctrl"), [] { return true; },
                        [] { QTest::simulateEvent(receiver(), false, Qt::Key_Control, {}, {}, false); }});
    }
    void words(const QString &text)
    {
        m_steps.append({text, [] { return true; },
                        [this, text] {
                            ++m_keys;
                            QTest::keyClicks(receiver(), text);
                        }});
    }
    /// Goes on when it is so.
    void until(const char *what, std::function<bool()> so)
    {
        m_steps.append({QString::fromLatin1(what), std::move(so), [] {}});
    }
    /// By this key, as often as it takes, until the focus is on what is wanted.
    void go(const char *what, int which, Qt::KeyboardModifiers with, std::function<bool(QWidget &)> wanted)
    {
        auto presses = std::make_shared<int>(0);
        m_steps.append({QString::fromLatin1(what),
                        [this, which, with, wanted = std::move(wanted), presses] {
                            if (wanted(*receiver()))
                                return true;
                            constexpr int most = 200;
                            if (++*presses < most)
                                press(static_cast<Qt::Key>(which), with);
                            return false;
                        },
                        [] {}});
    }
    void tabTo(const char *what, std::function<bool(QWidget &)> wanted)
    {
        go(what, Qt::Key_Tab, {}, std::move(wanted));
    }
    void tabToButton(const QString &words)
    {
        tabTo("a button", [words](QWidget &at) {
            const auto *button = qobject_cast<QAbstractButton *>(&at);
            return button != nullptr && (button->text().remove(u'&') == words || button->accessibleName() == words);
        });
    }
    /// What went wrong; empty for nothing.
    QString run()
    {
        m_patience.start();
        QTimer::singleShot(0, this, [this] { next(); });
        m_loop.exec();
        took();
        return m_fault;
    }

    /// Where a key goes.
    static QWidget *receiver()
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (popup == nullptr)
            return QApplication::focusWidget();
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup; // as QWidgetWindow has it
    }

private:
    struct Step {
        QString name;
        std::function<bool()> ready;
        std::function<void()> act;
    };

    void press(Qt::Key which, Qt::KeyboardModifiers with)
    {
        ++m_keys;
        QTest::keyClick(receiver(), which, with);
    }
    /// Whether a person sees where the next key goes.
    bool focusIsSeen() const
    {
        const QWidget *at = receiver();
        return at != nullptr && at->isVisible() && at->isEnabled() &&
               (at->window() == QApplication::activeWindow() || at->window()->windowType() == Qt::Popup);
    }
    void next()
    {
        if (m_at >= m_steps.size() || !m_fault.isEmpty())
            return m_loop.quit();
        // As a window manager does when a dialog or a popup closes.
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *top = modal != nullptr ? modal : &m_window;
        if (QApplication::activePopupWidget() == nullptr && QApplication::activeWindow() != top)
            top->activateWindow();
        const Step step = m_steps.at(m_at);
        if (!focusIsSeen() || !step.ready()) {
            constexpr int patience = 25'000;
            if (m_patience.elapsed() < patience) {
                QTimer::singleShot(10, this, [this] { next(); });
                return;
            }
            const QWidget *at = receiver();
            m_fault = QStringLiteral("%1: \"%2\" does not come; the focus is on %3")
                          .arg(m_task, step.name,
                               at == nullptr
                                   ? QStringLiteral("nothing")
                                   : QString::fromLatin1(at->metaObject()->className()) + u' ' + at->accessibleName());
            giveUp();
            return;
        }
        ++m_at;
        m_patience.restart();
        QTimer::singleShot(0, this, [this] { next(); }); // first: what is done may wait for a dialog
        step.act();
    }
    void giveUp()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
        QTimer::singleShot(100, this, [this] {
            if (QApplication::activeModalWidget() != nullptr)
                giveUp();
            else
                m_loop.quit();
        });
    }
    void begin(const QString &name)
    {
        took();
        m_task = name;
    }
    void took()
    {
        if (!m_task.isEmpty())
            qInfo("| %-42s | %3d keys |", qPrintable(m_task), m_keys);
        m_keys = 0;
    }

    QWidget &m_window;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    QString m_task, m_fault;
    int m_keys = 0;
    QElapsedTimer m_patience;
    QEventLoop m_loop;
};

} // namespace escale::test
