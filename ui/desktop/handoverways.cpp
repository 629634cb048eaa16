// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handoverways.h"

#include "l10n/isolate.h"
#include "style/flow.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr std::array ways{HandOverWay::Print, HandOverWay::Pdf,      HandOverWay::PhoneFile, HandOverWay::Mail,
                          HandOverWay::Sms,   HandOverWay::CopyLink, HandOverWay::CopyText};
/// Alt+1 to Alt+4 in every language, whatever letters it has.
constexpr std::array numbered{HandOverWay::Pdf, HandOverWay::PhoneFile, HandOverWay::Mail, HandOverWay::Sms};

} // namespace

HandOverWays::HandOverWays(QWidget *parent) : QWidget(parent), m_printer(new QComboBox), m_close(new QPushButton)
{
    auto *foot = new QHBoxLayout(this);
    foot->setContentsMargins(24, 12, 24, 16);
    auto *going = new WrapLayout(8); // large letters on a small screen: in two rows
    foot->addLayout(going, 1);
    for (const HandOverWay way : ways) {
        m_buttons.append(new QPushButton);
        m_buttons.last()->setAutoDefault(false);
        connect(m_buttons.last(), &QPushButton::clicked, this, [this, way] { Q_EMIT wanted(way); });
        going->addWidget(m_buttons.last());
        if (way == HandOverWay::Print)
            going->addWidget(m_printer);
    }
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    m_close->setAutoDefault(false);
    button(HandOverWay::Print).setDefault(true);
    m_printer->addItem({}, QString());
    connect(m_printer, &QComboBox::activated, this, [this] { m_isPrinterChosen = true; });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &HandOverWays::tellPrinter);
    connect(m_close, &QPushButton::clicked, this, &HandOverWays::closeWanted);
    retranslate();
    wearButtons();
}

/// The list of printers stands among buttons: letters of their size.
void HandOverWays::wearButtons()
{
    // The application's: a button that has not been shown has no font of its own yet.
    if (const QFont font = QApplication::font(m_close); m_printer->font() != font)
        m_printer->setFont(font);
}

bool HandOverWays::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        wearButtons();
    return QWidget::event(event);
}

void HandOverWays::setPrinters(const PrinterList::Printers &printers, const QString &last)
{
    const QString before = printer();
    m_isPrinterChosen = m_isPrinterChosen && !before.isEmpty();
    while (m_printer->count() > 1)
        m_printer->removeItem(0);
    for (int i = 0; i < printers.names.size(); ++i) {
        const QString &name = printers.names.at(i);
        constexpr int widest = 24; // letters: names of queues may have a hundred
        const QFontMetrics measure = m_printer->fontMetrics();
        m_printer->insertItem(i, measure.elidedText(name, Qt::ElideMiddle, widest * measure.averageCharWidth()), name);
        m_printer->setItemData(i, name, Qt::ToolTipRole);
    }
    const QString only = printers.names.size() == 1 ? printers.names.first() : QString();
    m_printer->setCurrentIndex(m_printer->count() - 1);
    for (const QString &name : {before, last, printers.usual, only}) {
        const int at = name.isEmpty() ? -1 : m_printer->findData(name);
        if (at >= 0)
            return m_printer->setCurrentIndex(at);
    }
}

/// Enter prints from anywhere in the window: where to is heard with the button.
void HandOverWays::tellPrinter()
{
    const QString name = printer().isEmpty() ? m_printer->currentText() : isolatedLeftToRight(printer());
    button(HandOverWay::Print).setAccessibleDescription(QStringLiteral("%1: %2").arg(tr("Printer"), name));
}

void HandOverWays::setSheets(int sheets)
{
    m_sheets = sheets;
    //: %1 is a number of pages.
    button(HandOverWay::Print).setText(sheets > 0 ? tr("Print (%1)").arg(sheets) : tr("Print"));
}

void HandOverWays::setPossible(bool anything, const QString &noSms)
{
    for (const HandOverWay way : ways) {
        QPushButton &one = button(way);
        const bool refused = way == HandOverWay::Sms && !noSms.isEmpty();
        one.setEnabled(anything && !refused);
        one.setToolTip(refused ? noSms : one.shortcut().toString(QKeySequence::NativeText));
    }
}

void HandOverWays::retranslate()
{
    setSheets(m_sheets);
    button(HandOverWay::Pdf).setText(tr("PDF"));
    button(HandOverWay::PhoneFile).setText(tr("Phone file"));
    button(HandOverWay::Mail).setText(tr("E-mail"));
    button(HandOverWay::Sms).setText(tr("SMS…"));
    button(HandOverWay::CopyLink).setText(tr("Copy the link"));
    button(HandOverWay::CopyText).setText(tr("Copy the text"));
    m_close->setText(tr("Close"));
    //: In a list of printers: opens the system's own dialog.
    m_printer->setItemText(m_printer->count() - 1, tr("Printer and pages…"));
    m_printer->setAccessibleName(tr("Printer"));
    tellPrinter();
    // setText() takes the shortcut of the words before, if they had one.
    for (std::size_t i = 0; i < numbered.size(); ++i)
        button(numbered.at(i))
            .setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
}

} // namespace escale
