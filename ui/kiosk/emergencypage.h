// SPDX-License-Identifier: GPL-3.0-or-later
// "Emergency numbers": six cards with pictures and digits, and below them how to call. A touched card stands alone,
// still larger: this screen cannot call, a telephone can.
#pragma once

#include "kiosk/emergencycard.h"
#include "kiosk/kioskpage.h"
#include "kiosk/pictureline.h"
#include "style/flow.h"

namespace escale {

class EmergencyPage final : public KioskPage {
    Q_OBJECT

public:
    explicit EmergencyPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    void forget() override;

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int thingCount() const override { return m_number.isEmpty() ? static_cast<int>(m_cards.size()) : -1; }

private:
    [[nodiscard]] QList<SpokenText> textsOf(const EmergencyCard &card) const;
    void shape();

    QString m_number; ///< the one that stands alone
    Label *m_free;
    QWidget *m_grid;
    ColumnsLayout *m_columns;
    QList<EmergencyCard *> m_cards;
    QWidget *m_how;
    ColumnsLayout *m_howColumns;
    QList<PictureLine *> m_steps;
};

} // namespace escale
