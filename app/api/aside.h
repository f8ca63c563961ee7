// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Latchkey {

/// Work beside the thread that has the window.
class Aside : public QObject
{
    Q_OBJECT

public:
    using Rest = std::function<void()>;

    explicit Aside(QObject *parent = nullptr);
    /// Waits for work that is running; nothing of it is heard.
    ~Aside() override;

    /// Runs @p work in another thread and then, in this one and never before this has returned,
    /// what it leaves to be done. @p work and what it gives may outlive whatever is not theirs.
    void run(std::function<Rest()> work);

private:
    QThreadPool m_threads;
};

} // namespace Latchkey
