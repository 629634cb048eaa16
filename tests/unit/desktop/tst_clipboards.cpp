// SPDX-License-Identifier: GPL-3.0-or-later
// What is left in the clipboards when somebody goes. Runs twice: offscreen, with one clipboard, and on an X screen,
// with the second that is filled by marking text (on_x.sh).
#include "services/clipboardclearing.h"
#include "testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace escale;

class TestClipboards : public QObject {
    Q_OBJECT

private:
    QClipboard &m_clipboard = *QGuiApplication::clipboard();
    QList<QClipboard::Mode> m_modes;

    void fill()
    {
        for (const QClipboard::Mode mode : std::as_const(m_modes))
            m_clipboard.setText(QStringLiteral("Haddad"), mode);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_modes.append(QClipboard::Clipboard);
        if (m_clipboard.supportsSelection())
            m_modes.append(QClipboard::Selection);
        // The script says so: an X server without the second clipboard would prove nothing.
        QCOMPARE(m_modes.size(), qEnvironmentVariableIntValue("ESCALE_CLIPBOARDS") == 2 ? 2 : m_modes.size());
    }

    void allOfThemAreEmptied()
    {
        fill();
        clearClipboards(m_clipboard);
        for (const QClipboard::Mode mode : std::as_const(m_modes))
            QVERIFY(m_clipboard.text(mode).isEmpty());
    }

    void whatThisProgramHasPutThereGoes()
    {
        fill();
        if (!m_clipboard.ownsClipboard())
            QSKIP("This platform does not know whose words stand there: desktop_clipboards_x asks an X server.");
        clearOwnClipboards(m_clipboard, [](const QString &) { return false; });
        for (const QClipboard::Mode mode : std::as_const(m_modes))
            QVERIFY(m_clipboard.text(mode).isEmpty());
    }
};

ESCALE_TEST(TestClipboards)
#include "tst_clipboards.moc"
