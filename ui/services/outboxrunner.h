// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox behind a desk: takes thanks and suggestions, and sends what waits when it is told that the feed can be
// reached (after a sync, at the start, when something is added). Lives in the thread of the windows; nothing waits for
// the network.
#pragma once

#include "outbox/outboxsender.h"
#include "station/settings.h"

#include <memory>

namespace escale {

class OutboxRunner final : public QObject {
    Q_OBJECT

public:
    /// `settings` are read anew at each run; both outlive the runner. The file is made with the first gift.
    OutboxRunner(QString path, Settings &settings, Clock &clock, QObject *parent = nullptr);
    ~OutboxRunner() override;

    /// Tries to send at once. Errors: as Outbox.
    Result<Gift> addMerci(const QString &ficheId);
    Result<Gift> addSuggestion(const QString &ficheId, const QString &section, const QString &words);
    /// One reading more, where the settings want readings counted and a feed is set; it leaves with the next run. Never
    /// waits, never says anything: a number is not worth a sentence.
    void addView(const QString &ficheId);
    /// Readings that have not left.
    [[nodiscard]] int views();
    /// The settings may be others: where readings are no longer counted, those that wait are forgotten.
    void readSettings();
    /// Newest first.
    [[nodiscard]] Result<QList<Gift>> gifts();
    /// Outbox::waiting(); 0 before begin() or the first gift.
    [[nodiscard]] int waiting();
    /// Once the window is there: looks what is left of other days, forgets what has long been sent, and sends.
    void begin();
    Result<std::optional<Gift>> remove(qint64 id);
    /// Outbox::putBack(); what waits is sent.
    Result<Done> putBack(const Gift &gift);
    Result<Done> sendAgain(qint64 id);

    /// Nothing while no feed is set, nothing waits, or a run is under way (another follows then).
    void send();
    [[nodiscard]] bool running() const { return m_sender != nullptr; }
    /// For what is sent at once or not at all. Errors: BadConfiguration.
    [[nodiscard]] Result<std::unique_ptr<GiveBack>> direct() const;
    [[nodiscard]] Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void changed();
    /// `trouble`: why what waits could not be sent.
    void finished(const std::optional<escale::Error> &trouble);

private:
    Result<Outbox *> outbox();
    template <typename T> Result<T> after(Result<T> done, bool sends);
    void end(const std::optional<Error> &trouble);

    QString m_path;
    Settings &m_settings;
    Clock &m_clock;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<ApiFeed> m_feed;
    std::unique_ptr<ApiGiveBack> m_giveBack;
    std::unique_ptr<OutboxSender> m_sender; ///< while a run is under way
    bool m_again = false;
};

} // namespace escale
