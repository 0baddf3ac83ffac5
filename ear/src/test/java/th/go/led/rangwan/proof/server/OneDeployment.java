package th.go.led.rangwan.proof.server;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;

/**
 * Deploys the EAR for the first test class and keeps it for all that follow; it goes when the server stops. Arquillian
 * alone would deploy it again for each class.
 */
public class OneDeployment {
    private static ProtocolMetaData kept;

    @Inject
    @DeploymentScoped
    private InstanceProducer<ProtocolMetaData> metadata;

    @Inject
    @DeploymentScoped
    private InstanceProducer<Deployment> deployment;

    @Inject
    @DeploymentScoped
    private InstanceProducer<DeploymentDescription> description;

    /** Deploys once; later classes are told where the first deployment is. */
    public void deploy(@Observes(precedence = -100) EventContext<DeployDeployment> context) {
        if (kept == null) {
            context.proceed();
            kept = metadata.get();
        } else {
            Deployment same = context.getEvent().getDeployment();
            deployment.set(same);
            description.set(same.getDescription());
            metadata.set(kept);
            same.deployed();
        }
    }

    /** Leaves the deployment where it is. */
    public void keep(@Observes(precedence = -100) EventContext<UnDeployDeployment> context) {
        context.getEvent().getDeployment().undeployed();
    }
}
