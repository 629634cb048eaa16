// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the hand-over: one press for each way something goes out, and which printer. Decides nothing.
#pragma once

#include "desktop/printerlist.h"

#include <QComboBox>
#include <QPushButton>

namespace escale {

enum class HandOverWay : quint8 { Print, Pdf, PhoneFile, Mail, Sms, CopyLink, CopyText };

class HandOverWays final : public QWidget {
    Q_OBJECT

public:
    explicit HandOverWays(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton &button(HandOverWay way) { return *m_buttons.at(static_cast<qsizetype>(way)); }
    /// Pages on the button that prints; 0: not known.
    void setSheets(int sheets);
    /// `noSms`: why there is no SMS; empty when there is.
    void setPossible(bool anything, const QString &noSms);
    /// Before the last entry, which opens the system's dialog. The one that is chosen stays; else chosen is `last`, or
    /// the system's own, or the only one. Of several of which none is usual the person chooses: a person's papers do
    /// not come out in another room.
    void setPrinters(const PrinterList::Printers &printers, const QString &last);
    /// Empty: the system's dialog asks.
    [[nodiscard]] QString printer() const { return m_printer->currentData().toString(); }
    /// By the person, here; not what setPrinters() took.
    [[nodiscard]] bool isPrinterChosen() const { return m_isPrinterChosen; }
    void retranslate();

Q_SIGNALS:
    void wanted(escale::HandOverWay way);
    void closeWanted();

protected:
    bool event(QEvent *event) override;

private:
    void tellPrinter();
    void wearButtons();

    QList<QPushButton *> m_buttons; ///< by HandOverWay
    QComboBox *m_printer;
    QPushButton *m_close;
    int m_sheets = 0;
    bool m_isPrinterChosen = false;
};

} // namespace escale
